import { BIBLIOGRAPHY } from "../bibliography.ts";
import type { BibliographyEntry, SourceKey } from "../bibliography.ts";
import type { Citation } from "../rule/Rule.ts";

/** A publication on one line: authors, title, journal, identifiers. A title in our words stands in brackets. */
export function sourceText(source: SourceKey): string {
  return entryText(BIBLIOGRAPHY[source]);
}

/** The same of any entry. */
export function entryText({
  authors,
  title,
  isTitleOurs,
  reference,
  year,
  doi,
  pmid,
  pmcid,
}: BibliographyEntry): string {
  return sentences([
    authors,
    isTitleOurs === true ? `[title not seen: ${title}]` : title,
    reference ?? year?.toString(),
    doi && `doi:${doi}`,
    pmid && `PMID ${pmid}`,
    pmcid,
  ]);
}

/** A citation on one line: the publication, where in it, and at second hand who quotes it. */
export function citationText({ source, locator, quotedIn }: Citation): string {
  return sentences([sourceText(source), locator, quotedIn && `quoted in ${quotedIn}`]);
}

/** Where the publication can be opened; undefined where no identifier was seen. */
export function citationUrl({ source }: Citation): string | undefined {
  return sourceUrl(source);
}

export function sourceUrl(source: SourceKey): string | undefined {
  const { doi, pmid, pmcid }: BibliographyEntry = BIBLIOGRAPHY[source];
  if (doi !== undefined) return `https://doi.org/${doi}`;
  if (pmcid !== undefined) return `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`;
  return pmid === undefined ? undefined : `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`;
}

/** "et al." ends in a point of its own. */
function sentences(parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .map((part) => part.replace(/\.$/, ""))
    .join(". ");
}
