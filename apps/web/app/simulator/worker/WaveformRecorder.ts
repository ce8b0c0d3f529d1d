import type { Cell, SignalId } from "@openperfusion/signals";
import { WAVEFORM_SIGNALS } from "./protocol.ts";

/** The engine is read this often; a pressure line has nothing to tell above 50 Hz. */
export const SAMPLE_MS = 10;

/**
 * Collects the waveforms of a stretch of simulated time for a screen that shows about a hundred columns a second.
 * At 1× each sample is a row. Faster, `speed` samples share two rows that hold their lowest and highest value in the
 * order in which they came, so that a systole is never lost between two columns.
 */
export class WaveformRecorder {
  #rows: number[] = [];
  #samplesPerColumn = 1;
  #count = 0;
  #start_s = 0;
  readonly #lowest = new Float64Array(WAVEFORM_SIGNALS.length);
  readonly #highest = new Float64Array(WAVEFORM_SIGNALS.length);
  readonly #isRising = new Uint8Array(WAVEFORM_SIGNALS.length);

  /** Begins anew with columns as wide as `speed` asks for. */
  begin(speed: number): void {
    this.#samplesPerColumn = speed;
    this.#count = 0;
    this.#rows = [];
  }

  sample(time_s: number, read: (signal: SignalId) => Cell): void {
    if (this.#count === 0) this.#start_s = time_s;
    for (let i = 0; i < WAVEFORM_SIGNALS.length; i++) {
      const cell = read(WAVEFORM_SIGNALS[i] as SignalId);
      this.#take(i, typeof cell === "number" ? cell : Number.NaN);
    }
    this.#count += 1;
    if (this.#count >= this.#samplesPerColumn) this.#closeColumn(time_s);
  }

  /** Rows since the last call, as rows of time and one number per signal. */
  drain(): Float64Array {
    const rows = Float64Array.from(this.#rows);
    this.#rows = [];
    return rows;
  }

  #take(i: number, value: number): void {
    if (this.#count === 0) {
      this.#lowest[i] = value;
      this.#highest[i] = value;
      this.#isRising[i] = 1;
    } else if (value < (this.#lowest[i] as number)) {
      this.#lowest[i] = value;
      this.#isRising[i] = 0;
    } else if (value > (this.#highest[i] as number)) {
      this.#highest[i] = value;
      this.#isRising[i] = 1;
    }
  }

  #closeColumn(time_s: number): void {
    if (this.#samplesPerColumn === 1) {
      this.#rows.push(time_s, ...this.#lowest);
    } else {
      const first = Array.from(this.#lowest, (low, i) => (this.#isRising[i] === 1 ? low : this.#highest[i])!);
      const second = Array.from(
        this.#lowest,
        (low, i) => (this.#isRising[i] === 1 ? this.#highest[i] : low)!,
      );
      this.#rows.push(this.#start_s, ...first, (this.#start_s + time_s) / 2, ...second);
    }
    this.#count = 0;
  }
}
