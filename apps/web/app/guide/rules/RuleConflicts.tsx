import { conditionOutline, RULES, standingOf } from "@openperfusion/guidelines";
import type { Rule } from "@openperfusion/guidelines";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { textIn } from "../../shared/language/translation.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { ruleAddress } from "../../shared/rules/ruleAddress.ts";
import { ConditionList } from "./ConditionList.tsx";
import { appliesText, gradeText } from "./ruleTexts.ts";

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** Sources that ask for something else in the same situation, side by side; neither is averaged into the other. */
export function RuleConflicts({ rule }: { readonly rule: Rule }) {
  const { t } = useTranslation("rules");
  const conflicting = known(rule.conflictsWith);
  const replaced = known(rule.supersedes);
  const replacing = RULES.filter(({ supersedes }) => supersedes.includes(rule.id));
  return (
    <>
      {conflicting.length > 0 && (
        <section aria-labelledby="conflicts">
          <h2 id="conflicts">{t("page.conflicts")}</h2>
          <p className="muted">{t("page.conflictsHelp")}</p>
          <ul className="rule-conflicts">
            {[rule, ...conflicting].map((each) => (
              <Side key={each.id} rule={each} isThis={each === rule} />
            ))}
          </ul>
        </section>
      )}
      <Others title={t("page.supersedes")} rules={replaced} />
      <Others title={t("page.supersededBy")} rules={replacing} />
    </>
  );
}

function Side({ rule, isThis }: { readonly rule: Rule; readonly isThis: boolean }) {
  const { t } = useTranslation("rules");
  const language = useLanguage();
  const grade = gradeText(rule, language);
  return (
    <li className="card" data-this={isThis}>
      <h3>
        {isThis ? (
          textIn(rule.title, language)
        ) : (
          <Link to={ruleAddress(rule.id, language)}>{textIn(rule.title, language)}</Link>
        )}
      </h3>
      {isThis && <p className="rule-conflicts__this">{t("page.thisRule")}</p>}
      <ConditionList outline={conditionOutline(rule.requires, language)} />
      <p>{appliesText(rule, language, t("everywhere"))}</p>
      <p className="muted">
        {[rule.citation?.source, grade, textIn(standingOf(rule), language)]
          .filter((part) => part !== undefined && part !== null)
          .join(" · ")}
      </p>
    </li>
  );
}

function Others({ title, rules }: { readonly title: string; readonly rules: readonly Rule[] }) {
  const language = useLanguage();
  if (rules.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {rules.map((rule) => (
          <li key={rule.id}>
            <Link to={ruleAddress(rule.id, language)}>{textIn(rule.title, language)}</Link>
            {rule.citation !== undefined && ` (${rule.citation.source})`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function known(ids: readonly string[]): readonly Rule[] {
  return ids.flatMap((id) => BY_ID.get(id) ?? []);
}
