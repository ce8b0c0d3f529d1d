import { QuantityNode } from "./QuantityNode.ts";
import type { DecidingValue, Missing } from "./Verdict.ts";

/** A number worked out of others; NaN as soon as one of them is. */
export class CombinedNode extends QuantityNode {
  readonly #of: readonly QuantityNode[];
  readonly #combine: (values: Float64Array) => number;
  readonly #values: Float64Array;
  readonly #label: string;

  constructor(label: string, of: readonly QuantityNode[], combine: (values: Float64Array) => number) {
    super(of);
    this.#label = label;
    this.#of = of;
    this.#combine = combine;
    this.#values = new Float64Array(of.length);
  }

  protected compute(now_s: number): number {
    for (let i = 0; i < this.#of.length; i++) {
      const value = this.#of[i]!.read(now_s);
      if (Number.isNaN(value)) return Number.NaN;
      this.#values[i] = value;
    }
    const result = this.#combine(this.#values);
    return Number.isFinite(result) ? result : Number.NaN;
  }

  values(now_s: number): readonly DecidingValue[] {
    const result = this.read(now_s);
    const inputs = this.#of.flatMap((node) => node.values(now_s));
    return Number.isNaN(result) ? inputs : [{ what: this.#label, value: result }, ...inputs];
  }

  missing(now_s: number): readonly Missing[] {
    if (!Number.isNaN(this.read(now_s))) return [];
    const missing = this.#of.flatMap((node) => node.missing(now_s));
    return missing.length > 0 ? missing : [{ what: this.#label as Missing["what"], why: "undefined" }];
  }
}

export const COMBINATIONS = {
  sum: (values: Float64Array): number => {
    let result = 0;
    for (const value of values) result += value;
    return result;
  },
  difference: (values: Float64Array): number => values[0]! - values[1]!,
  product: (values: Float64Array): number => {
    let result = 1;
    for (const value of values) result *= value;
    return result;
  },
  ratio: (values: Float64Array): number => (values[1] === 0 ? Number.NaN : values[0]! / values[1]!),
  least: (values: Float64Array): number => Math.min(...values),
  greatest: (values: Float64Array): number => Math.max(...values),
};

/** A number that does not change: a body measure, a constant. `lack` says what is missing where it is NaN. */
export class FixedNode extends QuantityNode {
  readonly #value: number;
  readonly #what: string;
  readonly #lack: Missing | undefined;

  constructor(what: string, value: number | undefined, lack?: Missing) {
    super([]);
    this.#value = value ?? Number.NaN;
    this.#what = what;
    this.#lack = lack;
  }

  protected compute(): number {
    return this.#value;
  }

  values(): readonly DecidingValue[] {
    return this.#lack === undefined || Number.isNaN(this.#value)
      ? []
      : [{ what: this.#what, value: this.#value }];
  }

  missing(): readonly Missing[] {
    return Number.isNaN(this.#value) && this.#lack !== undefined ? [this.#lack] : [];
  }
}
