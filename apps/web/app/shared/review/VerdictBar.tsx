import type { ReviewInterval } from "@openperfusion/contracts";
import { useTranslation } from "react-i18next";
import { lengthText } from "./reviewTime.ts";

export interface BarStretch {
  readonly look: ReviewInterval["verdict"] | "on";
  readonly from_s: number;
  readonly to_s: number;
}

const WIDTH = 1000;
const HEIGHT = 16;

/** A case from left to right in one line; what each stretch means is in words beside it. Without a label it is a picture only. */
export function TimeBar({
  stretches,
  length_s,
  label,
}: {
  readonly stretches: readonly BarStretch[];
  readonly length_s: number;
  readonly label: string;
}) {
  const x = (time_s: number): number => (Math.max(0, Math.min(length_s, time_s)) / length_s) * WIDTH;
  return (
    <svg
      className="time-bar"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      {...(label === "" ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      {stretches.map(({ look, from_s, to_s }) => (
        <rect
          key={`${look} ${from_s}`}
          className={`time-bar__stretch time-bar__stretch--${look}`}
          x={x(from_s)}
          y={look === "unknown" ? HEIGHT / 2 - 2 : look === "met" ? HEIGHT / 2 - 4 : 0}
          // A stretch of a second in a case of hours must still be seen.
          width={Math.max(x(to_s) - x(from_s), look === "breached" ? 2 : 0)}
          height={look === "unknown" ? 4 : look === "met" ? 8 : HEIGHT}
        />
      ))}
    </svg>
  );
}

/** One rule's verdicts over the case. Not a matter of color alone: out is high, met is low, unknown a thin line. */
export function VerdictBar({
  intervals,
  length_s,
}: {
  readonly intervals: readonly ReviewInterval[];
  readonly length_s: number;
}) {
  const { t } = useTranslation("review");
  const total_s = (verdict: ReviewInterval["verdict"]): number =>
    intervals
      .filter((interval) => interval.verdict === verdict)
      .reduce((sum, { from_s, to_s }) => sum + to_s - from_s, 0);
  const stretches = intervals.flatMap(({ verdict, from_s, to_s }): BarStretch[] =>
    verdict === "notApplicable" ? [] : [{ look: verdict, from_s, to_s }],
  );
  const parts = (["breached", "met", "unknown"] as const)
    .filter((verdict) => total_s(verdict) > 0)
    .map((verdict) =>
      t("bar.part", { verdict: t(`verdict.${verdict}`), time: lengthText(total_s(verdict)) }),
    );
  return <TimeBar stretches={stretches} length_s={length_s} label={parts.join(", ")} />;
}
