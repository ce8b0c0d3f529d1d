import { useTranslation } from "react-i18next";
import { textIn } from "../../shared/language/translation.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { OriginBadge } from "../../shared/live/OriginWatermark.tsx";
import { GuideLink } from "../../shared/review/GuideLink.tsx";
import { ReviewPlaceContext } from "../../shared/review/ReviewPlace.ts";
import { ruleAddress } from "../../shared/rules/ruleAddress.ts";
import { ReportToggle } from "../report/ReportToggle.tsx";
import { BESIDE_THE_CASE } from "./besideTheCase.ts";
import { useSimulator } from "../session/SimulatorContext.ts";
import { caseTime } from "../values/caseTime.ts";
import type { RuleOut } from "../worker/judgedNow.ts";

/** The rules that the simulated case does not meet now. It is calm on purpose: no color, no sound, nothing is announced. */
export function RulesNow() {
  const { t } = useTranslation("simulator");
  const judged = useSimulator((state) => state.judged);
  if (judged === null) return null;
  const { out, metCount, unknownCount, began_s } = judged;
  return (
    <section className="panel rules-now" aria-labelledby="rules-now-title">
      <header className="panel__head">
        <h2 id="rules-now-title">{t("rules.title")}</h2>
        <OriginBadge origin="simulator" />
      </header>
      {out.length === 0 ? (
        <p>{t("rules.nothing")}</p>
      ) : (
        <>
          <p className="muted">{t("rules.reading")}</p>
          <ul>
            {out.map((each) => (
              <RuleNow key={each.rule} rule={each} />
            ))}
          </ul>
        </>
      )}
      <p className="muted">
        {t("rules.counts", { met: metCount, unknown: unknownCount, since: caseTime(began_s) })}{" "}
        {t("rules.purpose")}
      </p>
      <p className="rules-now__report">
        <ReportToggle />
      </p>
    </section>
  );
}

function RuleNow({
  rule: { rule, title, standing, grade, source, since_s, values },
}: {
  readonly rule: RuleOut;
}) {
  const { t } = useTranslation("simulator");
  const language = useLanguage();
  return (
    <li>
      <p className="rules-now__title">
        <ReviewPlaceContext value={BESIDE_THE_CASE}>
          <GuideLink to={ruleAddress(rule, language)}>{textIn(title, language)}</GuideLink>
        </ReviewPlaceContext>{" "}
        <span className="muted">{t("rules.since", { time: caseTime(since_s) })}</span>
      </p>
      <p className="rules-now__values">
        {values.map(({ name, value }) => (
          <span key={name.en}>
            {textIn(name, language)} <strong>{textIn(value, language)}</strong>
          </span>
        ))}
      </p>
      <p className="muted">
        {[source, grade && textIn(grade, language), textIn(standing, language)]
          .filter((part) => part !== undefined && part !== "")
          .join(" · ")}
      </p>
    </li>
  );
}
