import { BIBLIOGRAPHY } from "../bibliography.ts";
import type { BibliographyEntry } from "../bibliography.ts";
import type { Citation } from "../rule/Rule.ts";

/** A citation on one line: authors, title, journal, identifiers, and where in it. */
export function citationText({ source, locator }: Citation): string {
  const { authors, title, reference, year, doi, pmcid }: BibliographyEntry = BIBLIOGRAPHY[source];
  const parts = [
    authors,
    title,
    reference ?? (year === undefined ? undefined : String(year)),
    doi === undefined ? undefined : `doi:${doi}`,
    pmcid,
    locator,
  ];
  return parts.filter((part) => part !== undefined).join(". ");
}

/** Where the publication can be opened; undefined where no identifier was seen. */
export function citationUrl({ source }: Citation): string | undefined {
  const { doi, pmcid }: BibliographyEntry = BIBLIOGRAPHY[source];
  if (doi !== undefined) return `https://doi.org/${doi}`;
  return pmcid === undefined ? undefined : `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/`;
}
