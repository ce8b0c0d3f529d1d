import { durationText, hysteresisTexts, numberText } from "@openperfusion/guidelines";
import type { Rule } from "@openperfusion/guidelines";
import { useTranslation } from "react-i18next";

/** What no source says and the project chose, so that nobody takes it for the source's. */
export function RuleOurs({ rule }: { readonly rule: Rule }) {
  const { t } = useTranslation("rules");
  const { hold_s, severity, constants = {} } = rule;
  const hysteresis = hysteresisTexts(rule.requires);
  const pinned = Object.entries(constants);
  return (
    <section className="card rule-ours" aria-labelledby="ours">
      <h2 id="ours">{t("page.ours")}</h2>
      <p className="muted">{t("page.oursHelp")}</p>
      <dl>
        <dt>{t("page.hold")}</dt>
        <dd>{hold_s === 0 ? t("page.noHold") : t("page.holdFor", { time: durationText(hold_s) })}</dd>
        <dt>{t("page.hysteresis")}</dt>
        <dd>
          {hysteresis.length === 0
            ? t("page.noHysteresis")
            : t("page.hysteresisBy", { amount: hysteresis.join(", ") })}
        </dd>
        <dt>{t("page.severity")}</dt>
        <dd>{severity === undefined ? t("page.noSeverity") : t(`severity.${severity}`)}</dd>
        {pinned.length > 0 && (
          <>
            <dt>{t("page.constants")}</dt>
            <dd>
              <ul>
                {pinned.map(([name, value]) => (
                  <li key={name}>
                    <code>{name}</code> {numberText(value)}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
