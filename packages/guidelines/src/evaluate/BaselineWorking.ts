import type { Moment } from "../quantity/Moment.ts";
import { latestOf } from "./Moments.ts";
import type { Happenings } from "./Moments.ts";
import type { Keeping, QuantityNode } from "./QuantityNode.ts";
import type { DecidingValue, Missing } from "./Verdict.ts";

interface BaselineOptions {
  readonly window_s: number;
  readonly within_s: number;
  readonly moments: readonly Moment[];
  readonly happenings: Happenings;
}

/**
 * What a quantity was at first: the median of its first `window_s` numbers, one a second, after the latest of some moments.
 * A second without a number is passed over. NaN until they are together, and for good where that takes longer than
 * `within_s`: a value found late is not where the course began.
 */
export class BaselineWorking implements Keeping {
  readonly #of: QuantityNode;
  readonly #options: BaselineOptions;
  readonly #latest_s: () => number;
  readonly #kept: Float64Array;
  #known = 0;
  #since_s = Number.NEGATIVE_INFINITY;
  #median = Number.NaN;

  constructor(of: QuantityNode, options: BaselineOptions) {
    const { window_s } = options;
    if (!(Number.isInteger(window_s) && window_s >= 1)) {
      throw new RangeError(`window_s must be a whole number of 1 second or more, found ${window_s}`);
    }
    this.#of = of;
    this.#options = options;
    this.#latest_s = latestOf(options.moments, options.happenings);
    this.#kept = new Float64Array(window_s);
  }

  get isSilent(): boolean {
    return this.#of.isSilent;
  }

  /** Once a second, after what it is made of. */
  keep(now_s: number): void {
    const { within_s } = this.#options;
    const since_s = this.#latest_s();
    if (since_s !== this.#since_s) {
      this.#since_s = since_s;
      this.#known = 0;
      this.#median = Number.NaN;
    }
    if (!Number.isFinite(since_s) || this.#known === this.#kept.length || now_s - since_s > within_s) return;
    const value = this.#of.read(now_s);
    if (Number.isNaN(value)) return;
    this.#kept[this.#known++] = value;
    if (this.#known === this.#kept.length) this.#median = medianOf(this.#kept);
  }

  compute(): number {
    return this.#median;
  }

  values(): readonly DecidingValue[] {
    return Number.isNaN(this.#median) ? [] : [{ what: "baseline", value: this.#median }];
  }

  missing(now_s: number): readonly Missing[] {
    const missing = this.#of.missing(now_s);
    if (missing.length > 0) return missing;
    const why = Number.isFinite(this.#since_s) ? "window" : "noMoment";
    return this.#of.values(now_s).map(({ what }) => ({ what: what as Missing["what"], why }));
  }
}

function medianOf(values: Float64Array): number {
  const sorted = values.toSorted();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
