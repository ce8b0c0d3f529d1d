import type { SignalId } from "@openperfusion/signals";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { onThemeChange } from "../../shared/shell/theme.ts";
import type { TrendHistory } from "../session/TrendHistory.ts";
import { caseTime } from "../values/caseTime.ts";
import { trendData } from "./trendData.ts";
import { spanAround } from "./spanAround.ts";
import type { TrendGroup } from "./trendGroups.ts";

const HEIGHT_PX = 132;
/** A trend gains a point every few seconds; drawing it more often than this shows nothing new. */
const REDRAW_MS = 250;

/** Draws one group of trends into an element: the only place that knows the plotting library. */
export class TrendPlot {
  readonly #host: HTMLElement;
  readonly #signals: readonly SignalId[];
  readonly #window_s: number | null;
  readonly #plot: uPlot;
  readonly #probe = document.createElement("span");
  readonly #colors = new Map<string, string>();
  readonly #size: ResizeObserver;
  readonly #leaveTheme: () => void;
  #drawn = -1;
  #drawn_ms = Number.NEGATIVE_INFINITY;

  constructor(host: HTMLElement, { signals, leastSpan }: TrendGroup, window_s: number | null) {
    this.#host = host;
    this.#signals = signals.map(([signal]) => signal);
    this.#window_s = window_s;
    host.append(this.#probe);
    this.#plot = new uPlot(this.#options(signals, leastSpan), [[]], host);
    this.#size = new ResizeObserver(() => this.#plot.setSize({ width: host.clientWidth, height: HEIGHT_PX }));
    this.#size.observe(host);
    this.#leaveTheme = onThemeChange(() => {
      this.#colors.clear();
      this.#plot.redraw();
    });
  }

  paint(history: TrendHistory, now_ms: number): void {
    if (history.version === this.#drawn || now_ms - this.#drawn_ms < REDRAW_MS) return;
    this.#drawn = history.version;
    this.#drawn_ms = now_ms;
    const [times_s, ...columns] = trendData(history, this.#signals, this.#window_s);
    this.#plot.setData([[...times_s], ...columns.map((column) => [...column])] as uPlot.AlignedData);
  }

  close(): void {
    this.#leaveTheme();
    this.#size.disconnect();
    this.#plot.destroy();
    this.#probe.remove();
  }

  #options(signals: TrendGroup["signals"], leastSpan: number): uPlot.Options {
    const axis = {
      stroke: () => this.#color("--ink-soft"),
      grid: { stroke: () => this.#color("--line"), width: 1 },
      ticks: { show: false },
      font: "12px system-ui, sans-serif",
    };
    return {
      width: this.#host.clientWidth,
      height: HEIGHT_PX,
      legend: { show: false },
      cursor: { show: false },
      padding: [8, 26, 0, 0],
      scales: {
        x: { time: false, range: (_, min, max) => this.#span(min, max) },
        y: { range: (_, min, max) => spanAround(min, max, leastSpan) },
      },
      axes: [
        { ...axis, size: 26, space: 90, values: (_, ticks) => ticks.map((tick) => caseTime(tick)) },
        { ...axis, size: 46, space: 28 },
      ],
      series: [
        {},
        ...signals.map(([, color]) => ({
          stroke: () => this.#color(color),
          width: 2,
          // A single value has no line.
          points: { show: (plot: uPlot) => plot.data[0].length === 1 },
        })),
      ],
    };
  }

  /** The window's whole width from the first minute on, so that the pace of a trend means the same all along. */
  #span(min: number, max: number): [number, number] {
    if (this.#window_s === null) return [min, Math.max(max, min + 60)];
    const end = Math.max(max, this.#window_s);
    return [end - this.#window_s, end];
  }

  /** A canvas can't use a custom property; an element's own color can, and reads back resolved. */
  #color(token: string): string {
    const known = this.#colors.get(token);
    if (known !== undefined) return known;
    this.#probe.style.setProperty("color", `var(${token})`);
    const color = getComputedStyle(this.#probe).color;
    this.#colors.set(token, color);
    return color;
  }
}
