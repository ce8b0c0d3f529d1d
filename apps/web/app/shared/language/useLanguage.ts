import { useLocation } from "react-router";
import { languageOf } from "./languages.ts";
import type { SiteLanguage } from "./siteLanguages.ts";

/** The page's language: always the address's, so that a link means the same page to everyone. */
export function useLanguage(): SiteLanguage {
  return languageOf(useLocation().pathname);
}
