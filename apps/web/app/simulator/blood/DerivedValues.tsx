import { DERIVED, SIGNALS } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import { useTranslation } from "react-i18next";
import { textIn } from "../../shared/language/translation.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { ReadoutList } from "../values/ReadoutList.tsx";

/** What is computed from several measurements, in the order in which it is discussed. */
const SHOWN: readonly SignalId[] = [
  "derived.flowIndex",
  "derived.do2i",
  "derived.vo2i",
  "derived.o2er",
  "derived.vco2i",
  "derived.do2vco2",
  "derived.svr",
  "derived.gasFlowRatio",
];

/** Derived values with their formulas, so that a trainee can check them by hand. */
export function DerivedValues() {
  const { t } = useTranslation("simulator");
  const language = useLanguage();
  return (
    <section className="panel" aria-labelledby="derived-title">
      <h2 id="derived-title">{t("derived.title")}</h2>
      <ReadoutList
        className="readouts--derived"
        readouts={SHOWN.map((signal) => [
          signal,
          <>
            <strong>{SIGNALS[signal].short}</strong> {textIn(SIGNALS[signal].label, language)}
          </>,
        ])}
      />
      <details>
        <summary>{t("derived.formulas")}</summary>
        <dl className="formulas">
          {DERIVED.filter(({ id }) => SHOWN.includes(id)).map(({ id, formula }) => (
            <div key={id}>
              <dt>{SIGNALS[id].short}</dt>
              <dd>{formula}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
