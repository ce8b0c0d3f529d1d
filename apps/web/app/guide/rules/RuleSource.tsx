import { BIBLIOGRAPHY, citationUrl, sourceText } from "@openperfusion/guidelines";
import type { BibliographyEntry, Rule } from "@openperfusion/guidelines";
import { useTranslation } from "react-i18next";
import { QuotedIn } from "./QuotedIn.tsx";

/** The publication behind a rule: where in it, what was found there, and what of it was seen. */
export function RuleSource({ rule }: { readonly rule: Rule }) {
  const { t } = useTranslation("rules");
  const { citation } = rule;
  if (citation === undefined) {
    return (
      <section className="card" aria-labelledby="source">
        <h2 id="source">{t("page.source")}</h2>
        <p>{t("page.noSource")}</p>
      </section>
    );
  }
  const entry: BibliographyEntry = BIBLIOGRAPHY[citation.source];
  const { authors, title, isTitleOurs, reference, year, doi, pmid, pmcid, seen } = entry;
  const url = citationUrl(citation);
  const identifiers = [
    doi === undefined ? [] : [`doi:${doi}`],
    pmid === undefined ? [] : [`PMID ${pmid}`],
    pmcid ?? [],
  ].flat();
  return (
    <section className="card rule-source" aria-labelledby="source">
      <h2 id="source">{t("page.source")}</h2>
      <p lang="en">
        {authors !== undefined && `${authors.replace(/\.$/, "")}. `}
        {isTitleOurs === true ? `[${t("page.titleNotSeen")}: ${title}]` : <cite>{title}</cite>}.{" "}
        {reference ?? year}
      </p>
      {url === undefined ? (
        <p className="muted">{t("page.noIdentifier")}</p>
      ) : (
        <p>
          <a href={url}>{identifiers.join(", ")}</a>
        </p>
      )}
      <dl className="rule-source__found">
        <dt>{t("page.locator")}</dt>
        <dd lang="en">{citation.locator}</dd>
        {citation.quotedIn !== undefined && (
          <>
            <dt>{t("page.quotedIn")}</dt>
            <dd lang="en">
              <QuotedIn quotedIn={citation.quotedIn} />
            </dd>
          </>
        )}
        <dt>{t("page.found")}</dt>
        <dd lang="en">{citation.found}</dd>
        {rule.seeAlso !== undefined && (
          <>
            <dt>{t("page.seeAlso")}</dt>
            <dd lang="en">{rule.seeAlso.map(sourceText).join("; ")}</dd>
          </>
        )}
      </dl>
      <details>
        <summary>{t("page.seen")}</summary>
        <ul lang="en">
          {seen.map(({ where, on, as, claim }) => (
            <li key={`${where} ${claim}`}>
              {/^https?:/.test(where) ? <a href={where}>{new URL(where).host}</a> : where}
              {on !== undefined && `, ${on}`} ({as}): {claim}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
