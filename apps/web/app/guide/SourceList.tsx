import { useTranslation } from "react-i18next";
import type { Frontmatter } from "./frontmatter.ts";

/** The page's sources, with what was read of each: a reader can then weigh it. */
export function SourceList({ sources }: Pick<Frontmatter, "sources">) {
  const { t } = useTranslation("guide");
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{t("sources")}</h2>
      <p className="muted">{t("readOfSources")}</p>
      <ol className="sources">
        {sources.map(({ key, citation, doi, url, read }) => (
          <li key={key} id={`source-${sourceAnchor(key)}`}>
            <strong>{key}.</strong> {citation}
            {doi !== undefined && (
              <>
                {" "}
                <a href={`https://doi.org/${doi}`}>doi:{doi}</a>
              </>
            )}
            {url !== undefined && (
              <>
                {" "}
                <a href={url}>{new URL(url).host}</a>
              </>
            )}{" "}
            <span className="muted">({t("read", { what: read })})</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A key as part of an anchor: `EACTS 2024` becomes `eacts-2024`. */
export function sourceAnchor(key: string): string {
  return key.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}
