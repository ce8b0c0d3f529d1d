import { PATHS, Trend } from "@openperfusion/contracts";
import type { StreamState } from "@openperfusion/contracts";
import { SIGNALS } from "@openperfusion/signals";
import type { SignalId } from "@openperfusion/signals";
import type { TFunction } from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useFetched } from "../../shared/browser/useFetched.ts";
import { chartColumns } from "../../shared/chart/chartColumns.ts";
import { TimeChart } from "../../shared/chart/TimeChart.tsx";
import type { TimeView } from "../../shared/chart/timeView.ts";
import { formatValue, unitView } from "../../shared/format/unitView.ts";
import type { UnitView } from "../../shared/format/unitView.ts";
import { printedZone } from "../../shared/format/wallTime.ts";
import { textIn } from "../../shared/language/translation.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { useGasUnit } from "../gasUnitStore.ts";
import { useSettled } from "./useSettled.ts";

/** Over the stretch shown; as many again are read on either side, so that dragging does not run into nothing. */
const BUCKETS = 800;
const REFRESH_MS = 4000;

export interface SignalTrendProps {
  readonly stream: StreamState;
  readonly signal: SignalId;
  readonly view: TimeView;
  /** True while all of the stream is shown, to its newest frame. */
  readonly isWhole: boolean;
  readonly bounds: TimeView;
  readonly onView: (view: TimeView) => void;
}

/** One signal's trend: read in as many buckets as the screen can show, and read again for the stretch that is zoomed to. */
export function SignalTrend({ stream, signal, view, isWhole, bounds, onView }: SignalTrendProps) {
  const { t } = useTranslation("consoleRoom");
  const language = useLanguage();
  const gasUnit = useGasUnit((state) => state.gasUnit);
  const units = useMemo(() => unitView(signal, gasUnit), [signal, gasUnit]);
  const settled = useSettled(view, 250);
  const address = `${PATHS.trend(stream.id)}?${trendQuery(signal, isWhole ? null : settled)}`;
  const bucketCount = isWhole ? BUCKETS : 3 * BUCKETS;
  const { data, failure } = useFetched(address, Trend, isWhole ? REFRESH_MS : 0);
  const columns = useMemo(
    () =>
      data === null
        ? EMPTY
        : chartColumns(data, bucketCount, stream.staleAfter_ms, (value) => units.fromCanonical(value)),
    [data, bucketCount, stream.staleAfter_ms, units],
  );
  const gaps = useMemo(
    () => (data?.gaps ?? []).map(({ from_ms, to_ms }) => ({ from_s: from_ms / 1000, to_s: to_ms / 1000 })),
    [data],
  );
  const words = useMemo(
    () => ({
      time: t("events.time"),
      highest: t("summary.max"),
      lowest: t("summary.min"),
      mean: t("summary.mean"),
    }),
    [t],
  );
  const label = textIn(SIGNALS[signal].label, language);
  return (
    <figure className="signal-trend">
      <figcaption>
        <strong>{label}</strong> <span className="muted">{units.symbol}</span>{" "}
        {data !== null && <span className="muted">{rangeWords(data, units, t)}</span>}
      </figcaption>
      {failure !== null && <p className="notice">{t("trends.failed", { because: failure })}</p>}
      <TimeChart
        decimals={units.decimals + 1}
        zone={printedZone(stream.clockZone)}
        language={language}
        words={words}
        description={t("trends.description", { label })}
        columns={columns}
        gaps={gaps}
        view={view}
        bounds={bounds}
        onView={onView}
      />
    </figure>
  );
}

const EMPTY = { time_s: [], mean: [], min: [], max: [] };

function trendQuery(signal: SignalId, view: TimeView | null): string {
  if (view === null) return new URLSearchParams({ signal, buckets: String(BUCKETS) }).toString();
  const length_s = view.to_s - view.from_s;
  return new URLSearchParams({
    signal,
    from_ms: String(Math.floor((view.from_s - length_s) * 1000)),
    to_ms: String(Math.ceil((view.to_s + length_s) * 1000)),
    buckets: String(3 * BUCKETS),
  }).toString();
}

/** The trend in words, for whoever does not see the chart. */
function rangeWords({ points, gaps }: Trend, units: UnitView, t: TFunction<"consoleRoom">): string {
  if (points.length === 0) return t("trends.noValues");
  const min = Math.min(...points.map((point) => point.min));
  const max = Math.max(...points.map((point) => point.max));
  const values = t("trends.between", { min: formatValue(min, units), max: formatValue(max, units) });
  return gaps.length === 0 ? values : `${values} · ${t("trends.gaps", { count: gaps.length })}`;
}
