import { describe, expect, it } from "vitest";
import { BIBLIOGRAPHY } from "../bibliography.ts";
import type { SourceKey } from "../bibliography.ts";
import { RULES } from "../rules.ts";
import { citationText, citationUrl, sourceText } from "./citationText.ts";

const KEYS = Object.keys(BIBLIOGRAPHY) as SourceKey[];
const CITED = RULES.filter(({ citation }) => citation !== undefined);

describe("a citation on one line", () => {
  it("names authors, title, journal, identifiers, the place, and who quotes it", () => {
    expect(citationText({ source: "DESOMER11", locator: "§2", quotedIn: "PER141 §2.17", found: "262" })).toBe(
      "de Somer, et al. O2 delivery and CO2 production during cardiopulmonary bypass as determinants of acute kidney injury. Crit Care 2011;15:R192. doi:10.1186/cc10349. §2. quoted in PER141 §2.17",
    );
  });

  it.each(CITED)("of $id has no point twice", ({ citation }) => {
    expect(citationText(citation!)).not.toContain("..");
  });

  it("says of a title that is not the publication's own that it was not seen", () => {
    expect(sourceText("HARA24")).toMatch(/^Hara, et al\. \[title not seen: oxygen extraction .*\]\. 2024$/);
    expect(sourceText("GIFT18")).not.toContain("not seen");
  });

  it.each(KEYS)("of %s leads to a resolver or a library, or nowhere", (source) => {
    const url = citationUrl({ source, locator: "all of it", found: "nothing" });
    expect(url ?? "https://doi.org/").toMatch(/^https:\/\/(doi\.org|pmc\.ncbi|pubmed\.ncbi)/);
  });
});
