/** The languages of the site's addresses. The first is the one that all others fall back to. */
export const SITE_LANGUAGES = ["en", "es"] as const;

export type SiteLanguage = (typeof SITE_LANGUAGES)[number];

export function isSiteLanguage(code: string | undefined): code is SiteLanguage {
  return (SITE_LANGUAGES as readonly (string | undefined)[]).includes(code);
}
