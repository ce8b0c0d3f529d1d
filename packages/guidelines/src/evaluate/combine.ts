import type { QuantityNode, Working } from "./QuantityNode.ts";
import type { DecidingValue, Missing } from "./Verdict.ts";

/** Works a number out of others at a second; NaN goes through. */
type Combination = (of: readonly QuantityNode[], now_s: number) => number;

/** A number worked out of others; NaN as soon as one of them is. */
export class CombinedWorking implements Working {
  readonly of: readonly QuantityNode[];
  readonly #combine: Combination;
  readonly #label: string;

  constructor(label: string, of: readonly QuantityNode[], combine: Combination) {
    this.#label = label;
    this.of = of;
    this.#combine = combine;
  }

  compute(now_s: number): number {
    const result = this.#combine(this.of, now_s);
    return Number.isFinite(result) ? result : Number.NaN;
  }

  values(now_s: number, value: number): readonly DecidingValue[] {
    const inputs = this.of.flatMap((node) => node.values(now_s));
    return Number.isNaN(value) ? inputs : [{ what: this.#label, value }, ...inputs];
  }

  missing(now_s: number): readonly Missing[] {
    const missing = this.of.flatMap((node) => node.missing(now_s));
    return missing.length > 0 ? missing : [{ what: this.#label as Missing["what"], why: "undefined" }];
  }
}

export const COMBINATIONS = {
  sum: (of, now_s) => {
    let result = 0;
    for (let i = 0; i < of.length; i++) result += of[i]!.read(now_s);
    return result;
  },
  difference: (of, now_s) => of[0]!.read(now_s) - of[1]!.read(now_s),
  product: (of, now_s) => {
    let result = 1;
    for (let i = 0; i < of.length; i++) result *= of[i]!.read(now_s);
    return result;
  },
  // Over 0 it is infinite, which is no number either.
  ratio: (of, now_s) => of[0]!.read(now_s) / of[1]!.read(now_s),
  least: (of, now_s) => {
    let result = Number.POSITIVE_INFINITY;
    for (let i = 0; i < of.length; i++) result = Math.min(result, of[i]!.read(now_s));
    return result;
  },
  greatest: (of, now_s) => {
    let result = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < of.length; i++) result = Math.max(result, of[i]!.read(now_s));
    return result;
  },
  magnitude: (of, now_s) => Math.abs(of[0]!.read(now_s)),
  log10: (of, now_s) => Math.log10(of[0]!.read(now_s)),
} as const satisfies Readonly<Record<string, Combination>>;

/** A number that does not change: a body measure, a constant. `lack` says what is missing where it is NaN. */
export class FixedWorking implements Working {
  readonly of = [];
  readonly #value: number;
  readonly #what: string;
  readonly #lack: Missing | undefined;

  constructor(what: string, value: number | undefined, lack?: Missing) {
    this.#value = value ?? Number.NaN;
    this.#what = what;
    this.#lack = lack;
  }

  compute(): number {
    return this.#value;
  }

  values(): readonly DecidingValue[] {
    return this.#lack === undefined || Number.isNaN(this.#value)
      ? []
      : [{ what: this.#what, value: this.#value }];
  }

  missing(): readonly Missing[] {
    return this.#lack === undefined ? [] : [this.#lack];
  }
}
