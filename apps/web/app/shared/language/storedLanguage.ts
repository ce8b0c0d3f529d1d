import { readStored, writeStored } from "../browser/stored.ts";
import { preferredLanguage } from "./languages.ts";
import { isSiteLanguage } from "./siteLanguages.ts";
import type { SiteLanguage } from "./siteLanguages.ts";

const KEY = "openperfusion.language";

export function storeLanguage(language: SiteLanguage): void {
  writeStored(KEY, language);
}

/** The language chosen before, else the first of the browser's languages that the site has. */
export function chosenLanguage(): SiteLanguage {
  const stored = readStored(KEY) ?? undefined;
  return isSiteLanguage(stored) ? stored : preferredLanguage(navigator.languages);
}
