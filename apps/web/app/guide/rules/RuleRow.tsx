import { standingOf } from "@openperfusion/guidelines";
import type { Rule } from "@openperfusion/guidelines";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { textIn } from "../../shared/language/translation.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { ruleAddress } from "../../shared/rules/ruleAddress.ts";
import { appliesText, gradeText } from "./ruleTexts.ts";

/** One rule in the table: what ought to be so, where, how strong, and how far it was checked. */
export function RuleRow({ rule }: { readonly rule: Rule }) {
  const { t } = useTranslation("rules");
  const language = useLanguage();
  const grade = gradeText(rule, language);
  const conflictCount = rule.conflictsWith.length;
  return (
    <li className="rule-row" data-rule={rule.id}>
      <p className="rule-row__title">
        <Link to={ruleAddress(rule.id, language)}>{textIn(rule.title, language)}</Link>
      </p>
      <p className="rule-row__applies">
        {appliesText(rule, language, t("everywhere"))}
        {conflictCount > 0 && <br />}
        {conflictCount > 0 && (
          <span className="rule-row__conflicts">{t("conflictCount", { count: conflictCount })}</span>
        )}
      </p>
      <p className="rule-row__source">
        {rule.citation === undefined ? t("noSource") : rule.citation.source}
        {grade !== null && <span className="rule-row__grade">{grade}</span>}
      </p>
      <p className="rule-row__standing">
        <span className="rule-row__kind">{t(`kind.${rule.kind}`)}</span> {textIn(standingOf(rule), language)}
      </p>
    </li>
  );
}
