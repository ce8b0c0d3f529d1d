import type uPlot from "uplot";
import { timeTicks } from "./timeTicks.ts";
import type { TimeView } from "./timeView.ts";

/** What a chart prints. */
export interface ChartText {
  readonly decimals: number;
  /** Zone in which times are printed; undefined = the reader's own. */
  readonly zone: string | undefined;
  readonly language: string;
  /** What stands before the figures under the pointer. */
  readonly words: ChartWords;
}

export interface ChartWords {
  readonly time: string;
  readonly highest: string;
  readonly lowest: string;
  readonly mean: string;
}

/** Options of one chart. The colors are the theme's at this moment, because a canvas can't follow it. */
export function chartOptions(
  element: HTMLElement,
  { decimals, zone, language, words }: ChartText,
  gaps: () => readonly TimeView[],
): uPlot.Options {
  const color = (token: string): string => resolvedToken(element, token);
  const [ink, line, trend, band] = ["--ink-soft", "--line", "--trend", "--trend-band"].map(color);
  const gapFill = color("--surface-sunken");
  const axis = {
    stroke: ink ?? "",
    grid: { stroke: line ?? "", width: 1 },
    ticks: { stroke: line ?? "", width: 1 },
  };
  const number = (value: number | null | undefined): string =>
    value === null || value === undefined ? "–" : value.toFixed(decimals);
  return {
    width: element.clientWidth || 600,
    height: CHART_HEIGHT_PX,
    legend: { live: true },
    cursor: { drag: { setScale: false, x: false, y: false }, points: { size: 7 } },
    scales: { x: { time: true, auto: false }, y: { range: paddedRange } },
    axes: [
      {
        ...axis,
        font: AXIS_FONT,
        space: 90,
        values: (_plot, splits) => timeTicks(splits, zone, language),
      },
      {
        ...axis,
        font: AXIS_FONT,
        size: 56,
        values: (_plot, splits) => splits.map((split) => axisNumber(split)),
      },
    ],
    series: [
      {
        label: words.time,
        value: (_plot, time) => timeTicks([time], zone, language, true)[0] ?? "",
      },
      {
        label: words.highest,
        stroke: "transparent",
        points: { show: false },
        value: (_plot, value) => number(value),
      },
      {
        label: words.lowest,
        stroke: "transparent",
        points: { show: false },
        value: (_plot, value) => number(value),
      },
      {
        label: words.mean,
        stroke: trend ?? "",
        width: 1.75,
        points: { show: false },
        value: (_plot, value) => number(value),
      },
    ],
    bands: [{ series: [1, 2], fill: band ?? "" }],
    hooks: { drawClear: [(plot) => drawGaps(plot, gaps(), gapFill)] },
  };
}

/** Without the line of figures below it. */
export const CHART_HEIGHT_PX = 240;

const AXIS_FONT = "12px system-ui, sans-serif";

/** A tenth of the range above and below; a constant gets room too. */
function paddedRange(_plot: uPlot, min: number | null, max: number | null): [number, number] {
  if (min === null || max === null) return [0, 1];
  const pad = max > min ? (max - min) * 0.1 : Math.max(Math.abs(max) * 0.02, 0.1);
  return [min - pad, max + pad];
}

function axisNumber(value: number): string {
  return String(Number(value.toPrecision(6))).replace("-", "−");
}

/** Hatching over the stretches without data: an empty stretch must not look like a forgotten line. */
function drawGaps(plot: uPlot, gaps: readonly TimeView[], fill: string): void {
  const { ctx, bbox } = plot;
  ctx.save();
  ctx.fillStyle = fill;
  for (const { from_s, to_s } of gaps) {
    const left = Math.max(plot.valToPos(from_s, "x", true), bbox.left);
    const right = Math.min(plot.valToPos(to_s, "x", true), bbox.left + bbox.width);
    if (right > left) ctx.fillRect(left, bbox.top, right - left, bbox.height);
  }
  ctx.restore();
}

/** A canvas can't use a custom property; an element's text color can, and reads back resolved. */
function resolvedToken(element: HTMLElement, token: string): string {
  const probe = document.createElement("span");
  probe.style.color = `var(${token})`;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
