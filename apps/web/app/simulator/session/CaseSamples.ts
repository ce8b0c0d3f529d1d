import type { FrameLayout, SignalId } from "@openperfusion/signals";
import { ValuePainters } from "../values/ValuePainters.ts";
import { forEachRow, WAVEFORM_ROW, WAVEFORM_SIGNALS } from "../worker/protocol.ts";
import type { SampleBatch, WaveformSignal } from "../worker/protocol.ts";
import { CaseValues } from "./CaseValues.ts";
import { PacedTrace } from "./PacedTrace.ts";
import { Playhead } from "./Playhead.ts";
import { TrendHistory } from "./TrendHistory.ts";

/** Two passes of the sweep at two rows per column. */
const TRACE_CAPACITY = 2400;

/** What a case has to show, as canvases and digits read it: traces, trends and values. It never passes through React. */
export class CaseSamples {
  readonly values = new CaseValues();
  readonly painters = new ValuePainters(this.values);
  readonly trends = new TrendHistory();
  readonly traces: Readonly<Record<WaveformSignal, PacedTrace>>;
  readonly #playhead = new Playhead();
  #columnCount = 0;
  #newest_s = 0;
  #shown_s = 0;

  constructor() {
    this.traces = Object.fromEntries(
      WAVEFORM_SIGNALS.map((signal) => [signal, new PacedTrace(TRACE_CAPACITY, () => this.#shown_s)]),
    ) as Record<WaveformSignal, PacedTrace>;
  }

  /** Simulated time of the newest sample. */
  get time_s(): number {
    return this.#newest_s;
  }

  /** A new case. Trends have one column for each of the signals. */
  begin(layout: FrameLayout, signals: readonly SignalId[], time_s: number): void {
    this.#columnCount = signals.length;
    this.values.begin(layout);
    this.trends.begin(signals);
    this.#jumpTo(time_s);
  }

  /** The same case at an earlier time. */
  setBack(time_s: number): void {
    this.values.setBack();
    this.trends.cutAfter(time_s);
    this.#jumpTo(time_s);
  }

  take({ time_s, waveforms, frame, trend }: SampleBatch): void {
    this.#newest_s = time_s;
    forEachRow(waveforms, WAVEFORM_ROW, (row) => {
      WAVEFORM_SIGNALS.forEach((signal, i) =>
        this.traces[signal].push(row[0] as number, row[1 + i] as number),
      );
    });
    if (frame !== undefined) this.values.put(frame, time_s);
    if (trend !== undefined) forEachRow(trend, 1 + this.#columnCount, (row) => this.trends.push(row));
  }

  clearTraces(): void {
    for (const trace of Object.values(this.traces)) trace.clear();
  }

  /** Moves the pen of all traces at a pace of simulated per real seconds; null shows all there is. */
  movePen(now_ms: number, pace: number | null): void {
    this.#shown_s =
      pace === null
        ? this.#playhead.showAll(now_ms, this.#newest_s)
        : this.#playhead.advance(now_ms, this.#newest_s, pace);
  }

  #jumpTo(time_s: number): void {
    this.#newest_s = time_s;
    this.clearTraces();
  }
}
