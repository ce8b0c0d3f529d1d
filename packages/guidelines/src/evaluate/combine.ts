import type { QuantityNode, Working } from "./QuantityNode.ts";
import type { DecidingValue, Missing } from "./Verdict.ts";

type Compute = Working["compute"];

/** How a number is worked out of others at a second; NaN as soon as one of them is. */
type Combination = (of: readonly QuantityNode[]) => Compute;

/** A number worked out of others. */
export class CombinedWorking implements Working {
  readonly of: readonly QuantityNode[];
  readonly compute: Compute;
  readonly #label: string;

  constructor(label: string, of: readonly QuantityNode[], combine: Combination) {
    this.#label = label;
    this.of = of;
    this.compute = combine(of);
  }

  get isSilent(): boolean {
    return this.of.some(({ isSilent }) => isSilent);
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

/** Each number is made of the others once, so that a second costs no more than its arithmetic. */
export const COMBINATIONS = {
  sum: (of) => (now_s) => {
    let result = 0;
    for (let i = 0; i < of.length; i++) result += of[i]!.read(now_s);
    return result;
  },
  difference:
    ([from, less]) =>
    (now_s) =>
      from!.read(now_s) - less!.read(now_s),
  product: (of) => (now_s) => {
    let result = 1;
    for (let i = 0; i < of.length; i++) result *= of[i]!.read(now_s);
    return result;
  },
  ratio:
    ([over, under]) =>
    (now_s) =>
      finite(over!.read(now_s) / under!.read(now_s)),
  least: (of) => (now_s) => {
    let result = Number.POSITIVE_INFINITY;
    for (let i = 0; i < of.length; i++) result = Math.min(result, of[i]!.read(now_s));
    return result;
  },
  greatest: (of) => (now_s) => {
    let result = Number.NEGATIVE_INFINITY;
    for (let i = 0; i < of.length; i++) result = Math.max(result, of[i]!.read(now_s));
    return result;
  },
  magnitude:
    ([of]) =>
    (now_s) =>
      Math.abs(of!.read(now_s)),
  log10:
    ([of]) =>
    (now_s) =>
      finite(Math.log10(of!.read(now_s))),
} as const satisfies Readonly<Record<string, Combination>>;

/** Over 0 it is infinite, which is no number either. */
const finite = (value: number): number => (Number.isFinite(value) ? value : Number.NaN);

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
