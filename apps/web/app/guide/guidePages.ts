import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const PAGES = join(import.meta.dirname, "pages");

export interface GuidePageFiles {
  readonly slug: string;
  /** The page's file for a language, relative to `app/`; the English one where the language has none. */
  fileFor(language: string): string;
}

/** Build time only: a folder under `pages/` is a page, its files are the languages it exists in. */
export function guidePages(): readonly GuidePageFiles[] {
  return readdirSync(PAGES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name: slug }) => ({
      slug,
      fileFor: (language) =>
        `guide/pages/${slug}/${existsSync(join(PAGES, slug, `${language}.mdx`)) ? language : "en"}.mdx`,
    }));
}
