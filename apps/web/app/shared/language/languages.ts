import { OVERLAYS } from "../../locales/overlays.ts";
import { isSiteLanguage } from "./siteLanguages.ts";
import type { SiteLanguage } from "./siteLanguages.ts";

export interface Language {
  readonly code: SiteLanguage;
  /** In its own words, as a reader looks for it. */
  readonly name: string;
  /** False for an overlay that leaves texts to English; its pages say so. */
  readonly isComplete: boolean;
}

const COMPLETE: readonly Language[] = [
  { code: "en", name: "English", isComplete: true },
  { code: "es", name: "Español", isComplete: true },
];

export const LANGUAGES: readonly Language[] = [
  ...COMPLETE,
  ...OVERLAYS.filter(({ code }) => isSiteLanguage(code)).map(({ code, name }): Language => ({
    code: code as SiteLanguage,
    name,
    isComplete: false,
  })),
];

/** The language that an address names in its first part; English where it names none. */
export function languageOf(pathname: string): SiteLanguage {
  const first = pathname.split("/")[1];
  return isSiteLanguage(first) ? first : "en";
}

/** The same page in another language; without the slash at its end, which prerendered pages are made with. */
export function inLanguage(pathname: string, language: SiteLanguage): string {
  const [, first, ...rest] = pathname.replace(/\/+$/, "").split("/");
  return isSiteLanguage(first) ? ["", language, ...rest].join("/") : `/${language}`;
}

/** The first language of the site among those a browser asks for, e.g. `["es-MX", "en"]`. */
export function preferredLanguage(asked: readonly string[]): SiteLanguage {
  for (const tag of asked) {
    const code = tag.toLowerCase().split("-")[0];
    if (isSiteLanguage(code)) return code;
  }
  return "en";
}
