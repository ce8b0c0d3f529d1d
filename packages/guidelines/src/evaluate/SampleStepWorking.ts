import type { Keeping } from "./QuantityNode.ts";
import type { SignalNode } from "./SignalNode.ts";
import type { DecidingValue, Missing } from "./Verdict.ts";

/**
 * How far a signal's latest sample lies from the one before, or how many seconds: a step of a device that speaks once a
 * minute is not one of a second. NaN until two samples have come, and while the latest is no longer one for now.
 */
export class SampleStepWorking implements Keeping {
  readonly #figure: "size" | "interval_s";
  readonly #of: SignalNode;
  #last = Number.NaN;
  #last_s = Number.NaN;
  #size = Number.NaN;
  #interval_s = Number.NaN;

  constructor(figure: "size" | "interval_s", of: SignalNode) {
    this.#figure = figure;
    this.#of = of;
  }

  get isSilent(): boolean {
    return this.#of.isSilent;
  }

  /** Once a second. Of samples within one second only the last is seen. */
  keep(now_s: number): void {
    const value = this.#of.read(now_s);
    const time_s = this.#of.sampleTime_s;
    if (Number.isNaN(value) || time_s === this.#last_s) return;
    this.#size = value - this.#last;
    this.#interval_s = time_s - this.#last_s;
    this.#last = value;
    this.#last_s = time_s;
  }

  compute(now_s: number): number {
    if (Number.isNaN(this.#of.read(now_s))) return Number.NaN;
    return this.#figure === "size" ? this.#size : this.#interval_s;
  }

  values(now_s: number, value: number): readonly DecidingValue[] {
    const last = this.#of.values(now_s);
    const what = this.#figure === "size" ? "sampleStep" : "sampleInterval";
    return Number.isNaN(value) ? last : [{ what, value }, ...last];
  }

  missing(now_s: number): readonly Missing[] {
    const missing = this.#of.missing(now_s);
    if (missing.length > 0) return missing;
    return this.#of.values(now_s).map(({ what }) => ({ what: what as Missing["what"], why: "window" }));
  }
}
