import type { QuantityNode } from "./QuantityNode.ts";

/**
 * One number of a case with all the limits that rules set to it, in the number's unit. Between two neighboring limits
 * nothing that is asked of it can turn, so as a rule two comparisons a second do for all of them.
 */
export class Gauge {
  readonly node: QuantityNode;
  /** Rising, each once. */
  #limits: readonly number[] = [];
  /** The limits next to the number; NaN where it stands on one or is not known. */
  #below = Number.NaN;
  #above = Number.NaN;
  #isKnown = false;

  constructor(node: QuantityNode) {
    this.node = node;
  }

  addLimits(limits: readonly number[]): void {
    this.#limits = [...new Set([...this.#limits, ...limits])].toSorted((a, b) => a - b);
  }

  /** Whether the number has met or crossed a limit, appeared or gone since it was last asked. */
  hasTurned(now_s: number): boolean {
    const value = this.node.read(now_s);
    return !(value > this.#below && value < this.#above) && this.#moveTo(value);
  }

  #moveTo(value: number): boolean {
    const isKnown = !Number.isNaN(value);
    if (!isKnown && !this.#isKnown) return false;
    this.#isKnown = isKnown;
    this.#below = Number.NaN;
    this.#above = Number.NaN;
    const next = this.#limits.findIndex((limit) => limit >= value);
    if (isKnown && this.#limits[next] !== value) {
      this.#below = (next === -1 ? this.#limits.at(-1) : this.#limits[next - 1]) ?? Number.NEGATIVE_INFINITY;
      this.#above = next === -1 ? Number.POSITIVE_INFINITY : this.#limits[next]!;
    }
    return true;
  }
}
