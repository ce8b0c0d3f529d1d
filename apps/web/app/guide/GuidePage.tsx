import { useTranslation } from "react-i18next";
import { Outlet, useLocation } from "react-router";
import { formatDate } from "../shared/format/wallTime.ts";
import { inLanguage } from "../shared/language/languages.ts";
import { SITE_LANGUAGES } from "../shared/language/siteLanguages.ts";
import { useLanguage } from "../shared/language/useLanguage.ts";
import { SourceList } from "./SourceList.tsx";
import { useFrontmatter } from "./useFrontmatter.ts";

/** The frame of one guide page: title, state of review, text, sources, licence. */
export default function GuidePage() {
  const { t } = useTranslation("guide");
  const language = useLanguage();
  const { pathname } = useLocation();
  const page = useFrontmatter();
  return (
    <article className="prose" lang={page.language}>
      <title>{`${page.title} · OpenPerfusion`}</title>
      <meta name="description" content={page.summary} />
      {SITE_LANGUAGES.map((code) => (
        <link key={code} rel="alternate" hrefLang={code} href={inLanguage(pathname, code)} />
      ))}
      {page.language !== language && (
        <p className="notice" lang={language}>
          {t("notTranslated")}
        </p>
      )}
      <header className="prose__head">
        <h1>{page.title}</h1>
        <p className="page__lead">{page.summary}</p>
        <dl className="prose__facts" lang={language}>
          <div>
            <dt>{t("written")}</dt>
            <dd>
              <time dateTime={page.written}>
                {formatDate(Date.parse(`${page.written}T00:00:00Z`), "unspecified", language)}
              </time>
            </dd>
          </div>
          <div>
            <dt>{t("reviewed")}</dt>
            <dd lang={page.language}>{page.reviewed}</dd>
          </div>
        </dl>
      </header>
      <Outlet />
      <footer className="prose__foot" lang={language}>
        <SourceList sources={page.sources} />
        <p className="muted">{t("licence")}</p>
      </footer>
    </article>
  );
}
