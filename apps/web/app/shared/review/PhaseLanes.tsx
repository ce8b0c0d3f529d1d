import type { CaseFindings } from "@openperfusion/contracts";
import { PHASES } from "@openperfusion/guidelines";
import { useTranslation } from "react-i18next";
import { textIn } from "../language/translation.ts";
import { useLanguage } from "../language/useLanguage.ts";
import { BarAxis } from "./BarLegend.tsx";
import { DecidingList } from "./DecidingList.tsx";
import type { SourceNames } from "./DecidingList.tsx";
import { FindingsSection } from "./FindingsSection.tsx";
import type { ReviewClock } from "./reviewTime.ts";
import { TimeBar } from "./VerdictBar.tsx";

export interface PhaseLanesProps {
  readonly phases: CaseFindings["phases"];
  readonly length_s: number;
  readonly clock: ReviewClock;
  readonly names?: SourceNames;
}

/** The phases that were recognized or stated, a lane each, with what showed every one of them. */
export function PhaseLanes({ phases, length_s, clock, names }: PhaseLanesProps) {
  const { t } = useTranslation("review");
  const language = useLanguage();
  const ids = [...new Set(phases.map(({ phase }) => phase))];
  return (
    <FindingsSection id="review-phases" title={t("phases.title")}>
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
                          .map(({ from_s, to_s }) => `${clock(from_s)}–${clock(to_s ?? length_s)}`)
                          .join(", ")}
                      />
                    </summary>
                    <ul>
                      {own.map(({ from_s, to_s, because, values, correctedBy }) => (
                        <li key={from_s}>
                          {clock(from_s)}–{to_s === null ? t("phases.toTheEnd") : clock(to_s)}:{" "}
                          {correctedBy === undefined
                            ? textIn(because, language)
                            : t("phases.statedBy", { who: correctedBy })}
                          {values.length > 0 && <DecidingList values={values} {...(names && { names })} />}
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
    </FindingsSection>
  );
}
