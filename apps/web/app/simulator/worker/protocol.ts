import type { FrameLayout, SignalId } from "@openperfusion/signals";
import type { JudgedNow } from "./judgedNow.ts";
import type { ReportSoFar, StatedFact } from "./reportSoFar.ts";

/** What the trainee may choose; the engine may be slower, and then says so. */
export const SPEEDS = [1, 2, 5, 10, 30, 60] as const;
export type Speed = (typeof SPEEDS)[number];

/** The traces of the monitor, in the order of the columns of a waveform batch. */
export const WAVEFORM_SIGNALS = [
  "patient.pressure.arterial.instant",
  "patient.pressure.centralVenous",
  "circuit.pressure.arterialLine",
] as const satisfies readonly SignalId[];
export type WaveformSignal = (typeof WAVEFORM_SIGNALS)[number];

/** Simulated seconds between two rows of the trends, whatever the speed. */
export const TREND_INTERVAL_S = 5;

/** Which case is played. The same setup and the same actions give the same case again. */
export interface CaseSetup {
  readonly assembly: string;
  readonly patient: string;
  readonly seed: number;
}

export type ControlValue = readonly [signal: SignalId, value: number];

/** From the page to the worker. Order is kept; each is answered where the answer matters. */
export type SimulatorCommand =
  /** Begins a case from its opening state, paused; also begins it again. */
  | { readonly type: "load"; readonly setup: CaseSetup }
  | { readonly type: "pause" }
  | { readonly type: "resume" }
  | { readonly type: "speed"; readonly speed: Speed }
  | { readonly type: "control"; readonly signal: SignalId; readonly value: number }
  /** Runs the infusion `signal` until `volume_mL` more are in; a second one adds to the first. */
  | { readonly type: "give"; readonly signal: SignalId; readonly volume_mL: number }
  | { readonly type: "stopGiving"; readonly signal: SignalId }
  /** Keeps this moment, in place of an earlier one. */
  | { readonly type: "bookmark" }
  | { readonly type: "returnToBookmark" }
  /** Asks for the case up to now held against the rules; answered by a report. */
  | { readonly type: "report" }
  /** States facts of the whole case; answered by a report. */
  | { readonly type: "stateFacts"; readonly facts: readonly StatedFact[] };

/** What a case looks like at a moment that was not reached by playing on: its start, or the bookmark. */
export interface Moment {
  readonly time_s: number;
  readonly controls: readonly ControlValue[];
}

/** From the worker to the page. */
export type SimulatorReport =
  | { readonly type: "loaded"; readonly moment: Moment; readonly layout: FrameLayout }
  | { readonly type: "returned"; readonly moment: Moment }
  | { readonly type: "bookmarked"; readonly time_s: number }
  /** Answers every `control` command, also one that was refused; sent too when an infusion starts or ends. */
  | { readonly type: "control"; readonly signal: SignalId; readonly value: number }
  | { readonly type: "giving"; readonly signal: SignalId; readonly remaining_mL: number }
  | {
      readonly type: "pace";
      readonly isRunning: boolean;
      readonly speed: Speed;
      readonly achieved: number | null;
    }
  | { readonly type: "samples"; readonly samples: SampleBatch }
  /** Sent when it changed; never where the case is not held against rules. */
  | { readonly type: "judged"; readonly judged: JudgedNow }
  | { readonly type: "report"; readonly report: ReportSoFar }
  | { readonly type: "failed"; readonly during: SimulatorCommand["type"] | "step"; readonly message: string };

/** What was played since the last batch. Its arrays are handed over, not copied. */
export interface SampleBatch {
  readonly time_s: number;
  /** Rows of time and one number per waveform signal; NaN where there is none. */
  readonly waveforms: Float64Array;
  /** The newest cell of every signal of the layout, packed; absent when it is not yet time for a new one. */
  readonly frame?: Uint8Array;
  /** Rows of time and one number per column of the layout; NaN where there is none. */
  readonly trend?: Float64Array;
}

export const WAVEFORM_ROW = 1 + WAVEFORM_SIGNALS.length;

/** The buffers of a report that change hands with it. */
export function transferables(report: SimulatorReport): ArrayBuffer[] {
  if (report.type !== "samples") return [];
  const { waveforms, frame, trend } = report.samples;
  return [waveforms, frame, trend].flatMap((array) =>
    array === undefined ? [] : [array.buffer as ArrayBuffer],
  );
}

/** Calls `take` with each row of a batch of rows of `width` numbers. */
export function forEachRow(rows: Float64Array, width: number, take: (row: Float64Array) => void): void {
  if (!Number.isInteger(width) || width < 1 || rows.length % width !== 0) {
    throw new RangeError(`${rows.length} numbers are no whole rows of ${width}`);
  }
  for (let from = 0; from < rows.length; from += width) take(rows.subarray(from, from + width));
}
