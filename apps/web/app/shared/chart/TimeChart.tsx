import { useEffect, useRef } from "react";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { onThemeChange } from "../shell/theme.ts";
import "./chart.css";
import type { ChartColumns } from "./chartColumns.ts";
import { CHART_HEIGHT_PX, chartOptions } from "./chartOptions.ts";
import type { ChartText } from "./chartOptions.ts";
import { chartGestures } from "./chartGestures.ts";
import type { TimeView } from "./timeView.ts";

export interface TimeChartProps extends ChartText {
  /** The chart in words. */
  readonly description: string;
  readonly columns: ChartColumns;
  /** Stretches in which nothing was received, hatched in the chart. */
  readonly gaps: readonly TimeView[];
  readonly view: TimeView;
  readonly bounds: TimeView;
  /** The view while it is being dragged, and at its end. */
  readonly onView: (view: TimeView) => void;
}

/**
 * One signal over time: the mean as a line, minimum to maximum as a band. React mounts the chart once and hands it
 * new data; dragging and zooming go straight to it.
 */
export function TimeChart({ description, columns, gaps, view, bounds, onView, ...text }: TimeChartProps) {
  const host = useRef<HTMLDivElement>(null);
  const chart = useRef<uPlot | null>(null);
  const latest = useRef({ columns, view, bounds, onView, gaps });
  const { decimals, zone, language, words } = text;

  useEffect(() => {
    latest.current = { columns, view, bounds, onView, gaps };
  });

  useEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    let ungesture = (): void => {};
    const mount = (): void => {
      ungesture();
      chart.current?.destroy();
      const printed = { decimals, zone, language, words };
      const options = chartOptions(element, printed, () => latest.current.gaps);
      const plot = new uPlot(options, dataOf(latest.current.columns), element);
      plot.setScale("x", scaleOf(latest.current.view));
      chart.current = plot;
      ungesture = chartGestures(plot.over, element, {
        view: () => latest.current.view,
        bounds: () => latest.current.bounds,
        show: (next) => latest.current.onView(next),
      });
    };
    mount();
    const ignoreTheme = onThemeChange(mount);
    const resize = new ResizeObserver(() => {
      chart.current?.setSize({ width: element.clientWidth, height: CHART_HEIGHT_PX });
    });
    resize.observe(element);
    return () => {
      resize.disconnect();
      ignoreTheme();
      ungesture();
      chart.current?.destroy();
      chart.current = null;
    };
  }, [decimals, zone, language, words]);

  useEffect(() => {
    chart.current?.setData(dataOf(columns), false);
    chart.current?.setScale("x", scaleOf(latest.current.view));
  }, [columns]);

  useEffect(() => {
    chart.current?.setScale("x", scaleOf(view));
  }, [view]);

  return <div ref={host} className="time-chart" role="application" aria-label={description} />;
}

function dataOf({ time_s, mean, min, max }: ChartColumns): uPlot.AlignedData {
  return [[...time_s], [...max], [...min], [...mean]];
}

function scaleOf({ from_s, to_s }: TimeView): { min: number; max: number } {
  return { min: from_s, max: to_s };
}
