import { SIGNALS } from "@openperfusion/signals";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { textIn } from "../../shared/language/translation.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { frameLoop } from "../../shared/live/FrameLoop.ts";
import { useSession, useSimulator } from "../session/SimulatorContext.ts";
import { simulatorView } from "../values/formatCell.ts";
import { LiveNumber } from "../values/LiveNumber.tsx";
import type { TrendGroup, TrendWindow } from "./trendGroups.ts";
import { TrendPlot } from "./TrendPlot.ts";

export interface TrendChartProps {
  readonly group: TrendGroup;
  readonly window_s: TrendWindow;
}

/** One chart with a legend that also holds the newest values. */
export function TrendChart({ group, window_s }: TrendChartProps) {
  const { t } = useTranslation("simulator");
  const language = useLanguage();
  const session = useSession();
  const offered = useSimulator((state) => state.signals);
  const host = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (host.current === null) return undefined;
    const plot = new TrendPlot(host.current, group, window_s);
    const leave = frameLoop.paint((now_ms) => plot.paint(session.samples.trends, now_ms));
    return () => {
      leave();
      plot.close();
    };
  }, [session, group, window_s]);

  const signals = group.signals.filter(([signal]) => offered.has(signal));
  const names = signals.map(([signal]) => textIn(SIGNALS[signal].label, language));
  const unit = signals[0] === undefined ? "" : simulatorView(signals[0][0]).symbol;
  return (
    <figure className="trend">
      <figcaption>
        <span className="visually-hidden">{t("trends.chart", { names: names.join(", "), unit })}</span>
        <span className="trend__unit">{unit}</span>
        <ul>
          {signals.map(([signal, color]) => (
            <li key={signal} className={`trend__key trend__key${color}`}>
              <abbr title={textIn(SIGNALS[signal].label, language)}>{SIGNALS[signal].short}</abbr>{" "}
              <LiveNumber signal={signal} />
            </li>
          ))}
        </ul>
      </figcaption>
      <div ref={host} className="trend__plot" aria-hidden="true" />
    </figure>
  );
}
