import type { SiteLanguage } from "../shared/language/siteLanguages.ts";
import type { Frontmatter } from "./frontmatter.ts";

const heads = import.meta.glob<Frontmatter>("./pages/*/*.mdx", { eager: true, import: "handle" });

export interface GuideEntry {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
}

/** Every guide page's address and head, in the language or, where a page lacks it, in English. */
export function guideEntries(language: SiteLanguage): readonly GuideEntry[] {
  const slugs = new Set(Object.keys(heads).map((path) => path.split("/")[2] as string));
  return [...slugs].map((slug) => {
    const head = heads[`./pages/${slug}/${language}.mdx`] ?? heads[`./pages/${slug}/en.mdx`];
    if (head === undefined) throw new Error(`The guide page ${slug} has no English text`);
    return { slug, title: head.title, summary: head.summary };
  });
}
