import { DOSSIERS } from "@openperfusion/guidelines";

type DossierName = keyof typeof DOSSIERS;

const isDossier = (name: string): name is DossierName => Object.hasOwn(DOSSIERS, name);

/** The public texts that quote a source, `PER141 §2.14 and PMC123`: a dossier by its title, leading to it. */
export function QuotedIn({ quotedIn }: { readonly quotedIn: string }) {
  return quotedIn.split(" and ").map((quote, i) => {
    const [name = "", ...place] = quote.split(" ");
    return (
      <span key={quote}>
        {i > 0 && "; "}
        {isDossier(name) ? (
          <>
            <a href={DOSSIERS[name].address}>{DOSSIERS[name].title}</a>
            {`, ${[name, ...place].join(" ")}`}
          </>
        ) : (
          quote
        )}
      </span>
    );
  });
}
