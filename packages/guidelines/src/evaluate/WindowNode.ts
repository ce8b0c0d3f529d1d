import type { WindowFigure } from "../quantity/Quantity.ts";
import { KeeperNode } from "./QuantityNode.ts";
import type { QuantityNode } from "./QuantityNode.ts";
import { SlidingExtreme } from "./SlidingExtreme.ts";
import type { DecidingValue, Missing } from "./Verdict.ts";

const S_PER_MIN = 60;

/** A figure over the last `window_s` values of a quantity, one a second. NaN unless all of them were numbers. */
export class WindowNode extends KeeperNode {
  readonly #of: QuantityNode;
  readonly #figure: WindowFigure;
  /** A ring: the oldest value stands where the next one goes. */
  readonly #kept: Float64Array;
  #next = 0;
  /** How many of the newest values in a row were numbers. */
  #known = 0;
  readonly #lowest: SlidingExtreme | undefined;
  readonly #highest: SlidingExtreme | undefined;

  constructor(figure: WindowFigure, of: QuantityNode, window_s: number) {
    super();
    if (!(Number.isInteger(window_s) && window_s >= 2)) {
      throw new RangeError(`window_s must be a whole number of 2 seconds or more, found ${window_s}`);
    }
    this.#figure = figure;
    this.#of = of;
    this.#kept = new Float64Array(window_s);
    const isRange = figure === "range";
    this.#lowest = isRange || figure === "lowest" ? new SlidingExtreme("lowest", window_s) : undefined;
    this.#highest = isRange || figure === "highest" ? new SlidingExtreme("highest", window_s) : undefined;
  }

  /** Once a second: the value is the newest of the window when it is read. */
  keep(now_s: number): void {
    const value = this.#of.read(now_s);
    this.#kept[this.#next] = value;
    this.#next = (this.#next + 1) % this.#kept.length;
    if (Number.isNaN(value)) {
      this.#known = 0;
      this.#lowest?.clear();
      this.#highest?.clear();
    } else {
      this.#known = Math.min(this.#known + 1, this.#kept.length);
      this.#lowest?.push(value);
      this.#highest?.push(value);
    }
  }

  protected compute(): number {
    if (this.#known < this.#kept.length) return Number.NaN;
    switch (this.#figure) {
      case "slopePerMinute":
        return slopePerMinute(this.#kept, this.#next);
      case "mean":
        return mean(this.#kept);
      case "deviation":
        return deviation(this.#kept);
      case "range":
        return this.#highest!.value - this.#lowest!.value;
      case "lowest":
        return this.#lowest!.value;
      case "highest":
      default:
        return this.#highest!.value;
    }
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

function mean(kept: Float64Array): number {
  let total = 0;
  for (const value of kept) total += value;
  return total / kept.length;
}

function deviation(kept: Float64Array): number {
  const middle = mean(kept);
  let squares = 0;
  for (const value of kept) squares += (value - middle) ** 2;
  return Math.sqrt(squares / kept.length);
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
