import { useTranslation } from "react-i18next";
import type { ReviewClock } from "./reviewTime.ts";
import { TimeBar } from "./VerdictBar.tsx";

const LOOKS = ["breached", "met", "unknown"] as const;
const MARKS = [0, 0.25, 0.5, 0.75, 1];

/** What the bars mean. */
export function BarLegend() {
  const { t } = useTranslation("review");
  return (
    <ul className="bar-legend" aria-label={t("bar.legend")}>
      {LOOKS.map((look) => (
        <li key={look}>
          <TimeBar stretches={[{ look, from_s: 0, to_s: 1 }]} length_s={1} label="" />
          {t(`verdict.${look}`)}
        </li>
      ))}
      <li>{t("bar.blank")}</li>
    </ul>
  );
}

/** The case's clock along the bars; screen readers get the times in words beside each bar. */
export function BarAxis({ length_s, clock }: { readonly length_s: number; readonly clock: ReviewClock }) {
  return (
    <p className="bar-axis" aria-hidden="true">
      {MARKS.map((mark) => (
        <span key={mark}>{clock(mark * length_s)}</span>
      ))}
    </p>
  );
}
