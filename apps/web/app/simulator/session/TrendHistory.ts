import type { SignalId } from "@openperfusion/signals";

/** The course of every signal since the case began: a row per five simulated seconds. */
export class TrendHistory {
  #signals: readonly SignalId[] = [];
  #time_s: number[] = [];
  #columns = new Map<SignalId, number[]>();
  /** Grows with every change, so that a plot knows when to draw again. */
  version = 0;

  get count(): number {
    return this.#time_s.length;
  }

  begin(signals: readonly SignalId[]): void {
    this.#signals = signals;
    this.#time_s = [];
    this.#columns = new Map(signals.map((signal) => [signal, []]));
    this.version += 1;
  }

  /** Takes a row of time and one number per signal of `begin`; NaN where there is none. */
  push(row: Float64Array): void {
    this.#time_s.push(row[0] as number);
    this.#signals.forEach((signal, i) => this.#columns.get(signal)?.push(row[1 + i] as number));
    this.version += 1;
  }

  /** Forgets what came after a moment that the case was set back to. */
  cutAfter(time_s: number): void {
    let keep = this.#time_s.length;
    while (keep > 0 && (this.#time_s[keep - 1] as number) > time_s) keep -= 1;
    this.#time_s.length = keep;
    for (const column of this.#columns.values()) column.length = keep;
    this.version += 1;
  }

  times_s(): readonly number[] {
    return this.#time_s;
  }

  /** Empty for a signal that the case does not have. */
  values(signal: SignalId): readonly number[] {
    return this.#columns.get(signal) ?? [];
  }
}
