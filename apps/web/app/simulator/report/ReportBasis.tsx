import { numberText, SETTINGS } from "@openperfusion/guidelines";
import { useTranslation } from "react-i18next";
import { textIn } from "../../shared/language/translation.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { caseTime } from "../values/caseTime.ts";
import type { ReportSoFar } from "../worker/reportSoFar.ts";

/** Of whom and of which time the report speaks. */
export function ReportBasis({ report: { about, began_s, until_s } }: { readonly report: ReportSoFar }) {
  const { t } = useTranslation("simulator");
  const language = useLanguage();
  const { setting, age_years, weight_kg, height_cm } = about;
  const measures = [
    age_years === undefined ? "" : t("report.years", { age: numberText(age_years) }),
    weight_kg === undefined ? "" : `${numberText(weight_kg)} kg`,
    height_cm === undefined ? "" : `${numberText(height_cm)} cm`,
  ];
  return (
    <>
      <dl className="case-report__about">
        <div>
          <dt>{t("report.patient")}</dt>
          <dd>{measures.filter((text) => text !== "").join(", ")}</dd>
        </div>
        <div>
          <dt>{t("report.support")}</dt>
          <dd>{textIn(SETTINGS[setting], language)}</dd>
        </div>
        <div>
          <dt>{t("report.span")}</dt>
          <dd>
            {/* Told again when the report is drawn up again. */}
            <output>{t("report.fromTo", { from: caseTime(began_s), to: caseTime(until_s) })}</output>
          </dd>
        </div>
      </dl>
      <p className="muted">{t("report.help")}</p>
    </>
  );
}
