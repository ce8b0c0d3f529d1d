import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { CircuitDiagram } from "../shared/circuit/CircuitDiagram.tsx";
import { textIn } from "../shared/language/translation.ts";
import { useLanguage } from "../shared/language/useLanguage.ts";
import { bypassLesson } from "./circuits/bypassLesson.ts";
import { guideEntries } from "./guideEntries.ts";

/** The first page that most visitors see: what this is, the guide's pages, and the two other rooms. */
export default function GuideContents() {
  const { t } = useTranslation("guide");
  const { t: tShell } = useTranslation();
  const { t: tRules } = useTranslation("rules");
  const language = useLanguage();
  return (
    <>
      <title>{`${t("title")} · OpenPerfusion`}</title>
      <meta name="description" content={t("lead")} />
      <div className="welcome">
        <div>
          <h1>{t("welcome")}</h1>
          <p className="page__lead">{t("lead")}</p>
          <ul className="guide-contents">
            {guideEntries(language).map(({ slug, title, summary }) => (
              <li key={slug} className="card">
                <h2>
                  <Link to={`/${language}/guide/${slug}`}>{title}</Link>
                </h2>
                <p>{summary}</p>
              </li>
            ))}
            <li className="card">
              <h2>
                <Link to={`/${language}/guide/rules`}>{tRules("title")}</Link>
              </h2>
              <p>{t("rules")}</p>
            </li>
          </ul>
        </div>
        <div className="welcome__picture card">
          <CircuitDiagram
            drawing={bypassLesson.drawing}
            language={language}
            title={textIn(bypassLesson.title, language)}
            description={textIn(bypassLesson.description, language)}
          />
        </div>
      </div>
      <ul className="guide-contents guide-contents--rooms">
        {(["simulator", "console"] as const).map((room) => (
          <li key={room} className="card">
            <h2>
              <Link to={`/${language}/${room}`}>{tShell(`rooms.${room}`)}</Link>
            </h2>
            <p>{t(`rooms.${room}`)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
