import { useLocation } from "react-router";
import { inLanguage } from "../../shared/language/languages.ts";
import { SITE_LANGUAGES } from "../../shared/language/siteLanguages.ts";

/** The same page in every language, for search engines. */
export function Alternates() {
  const { pathname } = useLocation();
  return SITE_LANGUAGES.map((code) => (
    <link key={code} rel="alternate" hrefLang={code} href={inLanguage(pathname, code)} />
  ));
}
