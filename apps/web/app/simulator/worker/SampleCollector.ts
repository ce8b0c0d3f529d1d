import { frameLayout, packFrame } from "@openperfusion/signals";
import type { Cell, FrameLayout, SignalId } from "@openperfusion/signals";
import { caseColumns } from "./gasColumns.ts";
import type { SampleBatch } from "./protocol.ts";
import { TREND_INTERVAL_S } from "./protocol.ts";
import type { SimulatedCase } from "./SimulatedCase.ts";
import { SAMPLE_MS, WaveformRecorder } from "./WaveformRecorder.ts";

/** Digits that change faster than this can't be read. */
const NUMERICS_INTERVAL_MS = 200;

/** Gathers what one case has to show: waveforms by simulated time, numbers by real time, trends by simulated time. */
export class SampleCollector {
  readonly layout: FrameLayout;
  readonly #engine: SimulatedCase;
  readonly #recorder = new WaveformRecorder();
  readonly #read: (signal: SignalId) => Cell;
  #trend: number[] = [];
  #nextTrend_s = 0;
  #untilSample_ms = SAMPLE_MS;
  #lastFrame_ms = Number.NEGATIVE_INFINITY;

  constructor(engine: SimulatedCase, speed: number) {
    this.#engine = engine;
    this.#read = (signal) => engine.read(signal);
    this.layout = frameLayout(caseColumns(engine.signals));
    this.begin(speed);
    // A case that waits to be run has its first point of each trend.
    this.#addTrendRow();
  }

  /** To be called when the speed changed or the case jumped in time. */
  begin(speed: number): void {
    this.#recorder.begin(speed);
    this.#trend = [];
    this.#untilSample_ms = SAMPLE_MS;
    this.#nextTrend_s = (Math.floor(this.#engine.time_s / TREND_INTERVAL_S) + 1) * TREND_INTERVAL_S;
  }

  /** Simulated time that may be stepped at once without passing over a sample. */
  get untilSample_ms(): number {
    return this.#untilSample_ms;
  }

  /** To be told of every stretch that was stepped, at most as long as `untilSample_ms`. */
  played(milliseconds: number): void {
    const { time_s } = this.#engine;
    this.#untilSample_ms -= milliseconds;
    if (this.#untilSample_ms <= 0) {
      this.#untilSample_ms = SAMPLE_MS;
      this.#recorder.sample(time_s, this.#read);
    }
    if (time_s < this.#nextTrend_s) return;
    this.#addTrendRow();
    this.#nextTrend_s += TREND_INTERVAL_S;
  }

  /** Everything since the last call. `isWhole` asks for the numbers whether or not they are due. */
  drain(now_ms: number, isWhole: boolean): SampleBatch {
    const batch = { time_s: this.#engine.time_s, waveforms: this.#recorder.drain() };
    const trend = this.#trend.length > 0 ? { trend: Float64Array.from(this.#trend) } : {};
    this.#trend = [];
    if (!isWhole && now_ms - this.#lastFrame_ms < NUMERICS_INTERVAL_MS) return { ...batch, ...trend };
    this.#lastFrame_ms = now_ms;
    const cells = this.layout.columns.map(({ signal, qualifier }) => this.#engine.read(signal, qualifier));
    return { ...batch, ...trend, frame: packFrame(this.layout, cells) };
  }

  #addTrendRow(): void {
    this.#trend.push(this.#engine.time_s);
    for (const signal of this.#engine.signals) {
      const cell = this.#engine.read(signal);
      this.#trend.push(typeof cell === "number" ? cell : Number.NaN);
    }
  }
}
