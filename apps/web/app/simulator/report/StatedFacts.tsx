import { FACTS } from "@openperfusion/guidelines";
import { useTranslation } from "react-i18next";
import { textIn } from "../../shared/language/translation.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { useSession } from "../session/SimulatorContext.ts";
import type { ReportSoFar } from "../worker/reportSoFar.ts";

/** What was stated of the simulated case; each can be taken back. */
export function StatedFacts({ facts }: Pick<ReportSoFar, "facts">) {
  const { t } = useTranslation("simulator");
  const { t: tReview } = useTranslation("review");
  const language = useLanguage();
  const session = useSession();
  if (facts.length === 0) return null;
  return (
    <details className="review-part">
      <summary>{t("report.stated", { count: facts.length })}</summary>
      <ul className="stated-facts">
        {facts.map(([fact, isSo]) => {
          const text = textIn(FACTS[fact], language);
          return (
            <li key={fact}>
              <span>
                {text}: <strong>{tReview(isSo ? "facts.yes" : "facts.no")}</strong>
              </span>
              <button
                type="button"
                className="button button--small"
                onClick={() => session.stateFacts([[fact, null]])}
              >
                {t("report.takeBack")}
                <span className="visually-hidden"> {text}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
