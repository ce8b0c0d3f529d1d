import type { JudgedCase } from "@openperfusion/contracts";
import { PHASES } from "@openperfusion/guidelines";
import { useTranslation } from "react-i18next";
import { textIn } from "../../shared/language/translation.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { BarAxis } from "./BarLegend.tsx";
import { DecidingList } from "./DecidingList.tsx";
import { clockText } from "./reviewTime.ts";
import type { ReviewClock } from "./reviewTime.ts";
import { TimeBar } from "./VerdictBar.tsx";

export interface PhaseLanesProps {
  readonly phases: JudgedCase["phases"];
  readonly length_s: number;
  readonly clock: ReviewClock;
  readonly names: ReadonlyMap<string, string>;
}

/** The phases that were recognized or stated, a lane each, with what showed every one of them. */
export function PhaseLanes({ phases, length_s, clock, names }: PhaseLanesProps) {
  const { t } = useTranslation("review");
  const language = useLanguage();
  const ids = [...new Set(phases.map(({ phase }) => phase))];
  return (
    <section aria-labelledby="review-phases">
      <h2 id="review-phases">{t("phases.title")}</h2>
      <p className="muted">{t("phases.help")}</p>
      {ids.length === 0 ? (
        <p className="card">{t("phases.none")}</p>
      ) : (
        <div className="card">
          <BarAxis length_s={length_s} clock={clock} />
          <ul className="phase-lanes">
            {ids.map((id) => {
              const own = phases.filter(({ phase }) => phase === id);
              return (
                <li key={id}>
                  <details>
                    <summary>
                      <span className="phase-lanes__name">{textIn(PHASES[id], language)}</span>
                      <TimeBar
                        stretches={own.map(({ from_s, to_s }) => ({
                          look: "on",
                          from_s,
                          to_s: to_s ?? length_s,
                        }))}
                        length_s={length_s}
                        label={own
                          .map(
                            ({ from_s, to_s }) =>
                              `${clockText(from_s, clock)}–${clockText(to_s ?? length_s, clock)}`,
                          )
                          .join(", ")}
                      />
                    </summary>
                    <ul>
                      {own.map(({ from_s, to_s, because, values, correctedBy }) => (
                        <li key={from_s}>
                          {clockText(from_s, clock)}–
                          {to_s === null ? t("phases.toTheEnd") : clockText(to_s, clock)}:{" "}
                          {correctedBy === undefined
                            ? textIn(because, language)
                            : t("phases.statedBy", { who: correctedBy })}
                          {values.length > 0 && <DecidingList values={values} names={names} />}
                        </li>
                      ))}
                    </ul>
                  </details>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </section>
  );
}
