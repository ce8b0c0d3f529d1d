import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useLanguage } from "../shared/language/useLanguage.ts";
import { guideEntries } from "./guideEntries.ts";

/** The guide's list of pages. */
export default function GuideContents() {
  const { t } = useTranslation("guide");
  const language = useLanguage();
  return (
    <>
      <title>{`${t("title")} · OpenPerfusion`}</title>
      <h1>{t("title")}</h1>
      <p className="page__lead">{t("lead")}</p>
      <h2 className="visually-hidden">{t("contents")}</h2>
      <ul className="guide-contents">
        {guideEntries(language).map(({ slug, title, summary }) => (
          <li key={slug} className="card">
            <h3>
              <Link to={slug}>{title}</Link>
            </h3>
            <p>{summary}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
