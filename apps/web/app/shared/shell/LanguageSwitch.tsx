import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import { inLanguage, LANGUAGES } from "../language/languages.ts";
import { useLanguage } from "../language/useLanguage.ts";

/** Links, not a menu: they work without JavaScript, keep the page and can be opened in another tab. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const current = useLanguage();
  const { pathname, search, hash } = useLocation();
  return (
    <nav className="language-switch" aria-label={t("language.label")}>
      <ul>
        {LANGUAGES.map(({ code, name }) => (
          <li key={code}>
            <Link
              to={{ pathname: inLanguage(pathname, code), search, hash }}
              hrefLang={code}
              lang={code}
              aria-label={`${code.toUpperCase()}, ${name}`}
              aria-current={code === current ? "true" : undefined}
              preventScrollReset
            >
              {code.toUpperCase()}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
