import type { WindowFigure } from "../quantity/Quantity.ts";
import { QuantityNode } from "./QuantityNode.ts";
import type { DecidingValue, Missing } from "./Verdict.ts";

const S_PER_MIN = 60;

/** A figure over the last `window_s` values of a quantity, one a second. NaN unless all of them were numbers. */
export class WindowNode extends QuantityNode {
  readonly #of: QuantityNode;
  readonly #figure: WindowFigure;
  /** A ring: the oldest value stands where the next one goes. */
  readonly #kept: Float64Array;
  #next = 0;
  /** How many of the newest values in a row were numbers. */
  #known = 0;

  constructor(figure: WindowFigure, of: QuantityNode, window_s: number) {
    super();
    if (!(Number.isInteger(window_s) && window_s >= 2)) {
      throw new RangeError(`window_s must be a whole number of 2 seconds or more, found ${window_s}`);
    }
    this.#figure = figure;
    this.#of = of;
    this.#kept = new Float64Array(window_s);
  }

  /** Once a second: the value is the newest of the window when it is read. */
  keep(now_s: number): void {
    const value = this.#of.read(now_s);
    this.#kept[this.#next] = value;
    this.#next = (this.#next + 1) % this.#kept.length;
    this.#known = Number.isNaN(value) ? 0 : Math.min(this.#known + 1, this.#kept.length);
  }

  protected compute(): number {
    return this.#known < this.#kept.length ? Number.NaN : FIGURES[this.#figure](this.#kept, this.#next);
  }

  values(now_s: number): readonly DecidingValue[] {
    const value = this.read(now_s);
    const last = this.#of.values(now_s);
    return Number.isNaN(value) ? last : [{ what: this.#figure, value }, ...last];
  }

  missing(now_s: number): readonly Missing[] {
    if (!Number.isNaN(this.read(now_s))) return [];
    const [missing] = this.#of.missing(now_s);
    if (missing !== undefined) return [missing];
    return this.#of.values(now_s).map(({ what }) => ({ what: what as Missing["what"], why: "window" }));
  }
}

const FIGURES: Readonly<Record<WindowFigure, (kept: Float64Array, oldest: number) => number>> = {
  slopePerMinute,
  mean,
  deviation: (kept) => {
    const middle = mean(kept);
    let squares = 0;
    for (const value of kept) squares += (value - middle) ** 2;
    return Math.sqrt(squares / kept.length);
  },
  range: (kept) => highest(kept) - lowest(kept),
  lowest,
  highest,
};

function mean(kept: Float64Array): number {
  let total = 0;
  for (const value of kept) total += value;
  return total / kept.length;
}

function lowest(kept: Float64Array): number {
  let found = Number.POSITIVE_INFINITY;
  for (const value of kept) if (value < found) found = value;
  return found;
}

function highest(kept: Float64Array): number {
  let found = Number.NEGATIVE_INFINITY;
  for (const value of kept) if (value > found) found = value;
  return found;
}

/** Least squares of the values against their seconds 0, 1, 2 …, whose spread is n(n²−1)/12. */
function slopePerMinute(kept: Float64Array, oldest: number): number {
  const count = kept.length;
  const middle = (count - 1) / 2;
  let moment = 0;
  for (let second = 0; second < count; second++) {
    const at = oldest + second < count ? oldest + second : oldest + second - count;
    moment += (second - middle) * kept[at]!;
  }
  return (S_PER_MIN * moment * 12) / (count * (count * count - 1));
}
