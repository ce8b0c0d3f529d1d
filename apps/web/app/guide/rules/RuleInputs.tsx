import { ageText, EVENTS, FACTS, inputsOf, nameOf } from "@openperfusion/guidelines";
import type { Rule } from "@openperfusion/guidelines";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { textIn } from "../../shared/language/translation.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";

/** All that a rule looks at; what of it is missing in a case makes its verdict unknown. */
export function RuleInputs({ rule }: { readonly rule: Rule }) {
  const { t } = useTranslation("rules");
  const language = useLanguage();
  const { signals, events, facts, patient } = inputsOf(rule);
  return (
    <section className="card rule-inputs" aria-labelledby="inputs">
      <h2 id="inputs">{t("page.inputs")}</h2>
      <p className="muted">{t("page.inputsHelp")}</p>
      <Inputs title={t("page.signals")}>
        {[...signals].map(([signal, maxAge_s]) => (
          <li key={signal}>
            {textIn(nameOf(signal), language)} <span className="muted">({ageText(maxAge_s, language)})</span>
          </li>
        ))}
      </Inputs>
      <Inputs title={t("page.patient")}>
        {[...patient].map((what) => (
          <li key={what}>{textIn(nameOf(what), language)}</li>
        ))}
      </Inputs>
      <Inputs title={t("page.events")}>
        {[...events].map((event) => (
          <li key={event}>{textIn(EVENTS[event].label, language)}</li>
        ))}
      </Inputs>
      <Inputs title={t("page.statements")}>
        {[...facts].map((fact) => (
          <li key={fact}>{textIn(FACTS[fact], language)}</li>
        ))}
      </Inputs>
    </section>
  );
}

function Inputs({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </>
  );
}
