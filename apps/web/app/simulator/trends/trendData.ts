import type { SignalId } from "@openperfusion/signals";
import type { TrendHistory } from "../session/TrendHistory.ts";

/** Columns as uPlot takes them: times, then one column per signal, null where there is no number. */
export type PlotColumns = [readonly number[], ...(readonly (number | null)[])[]];

/** The part of the history that a window shows, up to its newest row; all of it for null. */
export function trendData(
  history: Pick<TrendHistory, "times_s" | "values">,
  signals: readonly SignalId[],
  window_s: number | null,
): PlotColumns {
  const times_s = history.times_s();
  const newest_s = times_s.at(-1) ?? 0;
  let from = 0;
  if (window_s !== null) {
    from = times_s.findIndex((time_s) => time_s >= newest_s - window_s);
    if (from < 0) from = times_s.length;
  }
  const columns = signals.map((signal) =>
    history
      .values(signal)
      .slice(from)
      .map((value) => (Number.isNaN(value) ? null : value)),
  );
  return [times_s.slice(from), ...columns];
}
