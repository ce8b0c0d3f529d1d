import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SITE_LANGUAGES } from "../shared/language/siteLanguages.ts";
import { Frontmatter } from "./frontmatter.ts";
import { guideEntries } from "./guideEntries.ts";
import { guidePages } from "./guidePages.ts";

const heads = import.meta.glob<unknown>("./pages/*/*.mdx", { eager: true, import: "handle" });
const PAGES = join(import.meta.dirname, "pages");

describe.each(guidePages().map(({ slug }) => slug))("the guide page %s", (slug) => {
  const sourceOf = (language: string): string => readFileSync(join(PAGES, slug, `${language}.mdx`), "utf8");

  it("exists in every language of the site", () => {
    const files = readdirSync(join(PAGES, slug));
    for (const language of SITE_LANGUAGES) expect(files).toContain(`${language}.mdx`);
  });

  it.each(SITE_LANGUAGES)("has title, summary, review state, date and sources (%s)", (language) => {
    const head = Frontmatter.parse(heads[`./pages/${slug}/${language}.mdx`]);
    expect(head.language).toBe(language);
  });

  it.each(SITE_LANGUAGES)(
    "cites only sources that it lists, and lists only those that it cites (%s)",
    (language) => {
      const { sources } = Frontmatter.parse(heads[`./pages/${slug}/${language}.mdx`]);
      const cited = [...sourceOf(language).matchAll(/<Cite source="([^"]+)" \/>/g)].map(([, key]) => key);
      expect(new Set(cited)).toEqual(new Set(sources.map(({ key }) => key)));
    },
  );

  it("rests on the same sources in both languages", () => {
    const [en, es] = ["en", "es"].map((language) => {
      return Frontmatter.parse(heads[`./pages/${slug}/${language}.mdx`]).sources.map(({ key, doi }) => [
        key,
        doi,
      ]);
    });
    expect(es).toEqual(en);
  });

  it("states the same numbers in both languages", () => {
    const numbers = (language: string): readonly string[] => {
      const body = sourceOf(language).split(/^---$/m).slice(2).join("---");
      const text = body.replaceAll(/<Cite[^>]*>|import .*|\(\/\w\w\//g, "");
      return [...text.matchAll(/\d[\d.,\u202f ]*\d|\d/g)]
        .map(([digits]) => digits.replaceAll(/\D/g, ""))
        .toSorted();
    };
    expect(numbers("es")).toEqual(numbers("en"));
  });
});

describe("the guide's list of pages", () => {
  it("names each page in the reader's language", () => {
    expect(guideEntries("en")).toContainEqual(
      expect.objectContaining({ slug: "what-is-perfusion", title: "What is perfusion?" }),
    );
    expect(guideEntries("es")).toContainEqual(
      expect.objectContaining({ slug: "what-is-perfusion", title: "¿Qué es la perfusión?" }),
    );
  });

  it("shows the English file of a page that a language lacks", () => {
    expect(guidePages()[0]?.fileFor("xx")).toBe("guide/pages/what-is-perfusion/en.mdx");
  });
});
