import type { WindowFigure } from "../quantity/Quantity.ts";
import type { Keeping, QuantityNode } from "./QuantityNode.ts";
import { SlidingExtreme } from "./SlidingExtreme.ts";
import { SlidingSums } from "./SlidingSums.ts";
import type { DecidingValue, Missing } from "./Verdict.ts";

const S_PER_MIN = 60;

/** A figure over the last `window_s` values of a quantity, one a second. NaN unless all of them were numbers. */
export class WindowWorking implements Keeping {
  readonly #of: QuantityNode;
  readonly #figure: WindowFigure;
  readonly #length: number;
  /** How many of the newest values in a row were numbers. */
  #known = 0;
  readonly #sums: SlidingSums | undefined;
  readonly #lowest: SlidingExtreme | undefined;
  readonly #highest: SlidingExtreme | undefined;

  constructor(figure: WindowFigure, of: QuantityNode, window_s: number) {
    if (!(Number.isInteger(window_s) && window_s >= 2)) {
      throw new RangeError(`window_s must be a whole number of 2 seconds or more, found ${window_s}`);
    }
    this.#figure = figure;
    this.#of = of;
    this.#length = window_s;
    const isRange = figure === "range";
    this.#lowest = isRange || figure === "lowest" ? new SlidingExtreme("lowest", window_s) : undefined;
    this.#highest = isRange || figure === "highest" ? new SlidingExtreme("highest", window_s) : undefined;
    const isExtreme = this.#lowest !== undefined || this.#highest !== undefined;
    this.#sums = isExtreme ? undefined : new SlidingSums(window_s);
  }

  get isSilent(): boolean {
    return this.#of.isSilent;
  }

  /** Once a second: the value is the newest of the window when it is read. */
  keep(now_s: number): void {
    const value = this.#of.read(now_s);
    if (Number.isNaN(value)) {
      if (this.#known === 0) return;
      this.#known = 0;
      this.#sums?.clear();
      this.#lowest?.clear();
      this.#highest?.clear();
    } else {
      this.#known++;
      this.#sums?.push(value);
      this.#lowest?.push(value);
      this.#highest?.push(value);
    }
  }

  compute(): number {
    if (this.#known < this.#length) return Number.NaN;
    switch (this.#figure) {
      case "slopePerMinute":
        return S_PER_MIN * this.#sums!.slope;
      case "mean":
        return this.#sums!.mean;
      case "deviation":
        return this.#sums!.deviation;
      case "range":
        return this.#highest!.value - this.#lowest!.value;
      case "lowest":
        return this.#lowest!.value;
      case "highest":
      default:
        return this.#highest!.value;
    }
  }

  values(now_s: number, value: number): readonly DecidingValue[] {
    const last = this.#of.values(now_s);
    return Number.isNaN(value) ? last : [{ what: this.#figure, value }, ...last];
  }

  missing(now_s: number): readonly Missing[] {
    const [missing] = this.#of.missing(now_s);
    if (missing !== undefined) return [missing];
    return this.#of.values(now_s).map(({ what }) => ({ what: what as Missing["what"], why: "window" }));
  }
}
