import type { DecidingValue, Missing } from "./Verdict.ts";

/** How a number is worked out; what it rests on are nodes, so that each is worked out once a second. */
export interface Working {
  /** What it is a pure function of; undefined where it changes by itself. */
  readonly of?: readonly QuantityNode[];
  /** Nothing has ever been said of what it needs, so there is nothing to read, nor to keep. */
  readonly isSilent?: boolean;
  /** NaN where there is no number. */
  compute(now_s: number): number;
  /** The numbers that went into it, for the verdict's record. `value` is its own. */
  values(now_s: number, value: number): readonly DecidingValue[];
  /** Why it is NaN; asked only where it is. */
  missing(now_s: number): readonly Missing[];
}

/** A working that keeps a past: once a second, after what it is made of, it takes in the present. */
export interface Keeping extends Working {
  keep(now_s: number): void;
}

/**
 * A quantity at work. `read` gives its number at a second of the case, or NaN where it has none; it is asked in order of
 * time, as often as wanted within one second. One class for all kinds: what is read most is found fastest so.
 */
export class QuantityNode {
  readonly #working: Working;
  /** Taken from the working once: of so many kinds, it is found there slowly. */
  readonly #compute: Working["compute"];
  /** Made of nothing that changes: worked out once. */
  readonly #isFixed: boolean;
  #read_s = Number.NaN;
  #value = Number.NaN;
  /** The nodes that it is worked out of and that change by themselves: its own, unless it is made of others. */
  readonly sources: readonly QuantityNode[];

  constructor(working: Working) {
    this.#working = working;
    // It is only ever called on its working.
    // oxlint-disable-next-line typescript/unbound-method
    this.#compute = working.compute;
    this.#isFixed = working.of?.length === 0;
    if (this.#isFixed) this.#value = working.compute(Number.NaN);
    this.sources =
      working.of === undefined ? [this] : [...new Set(working.of.flatMap(({ sources }) => sources))];
  }

  get isSilent(): boolean {
    return this.#working.isSilent ?? false;
  }

  read(now_s: number): number {
    if (now_s !== this.#read_s && !this.#isFixed) {
      this.#read_s = now_s;
      this.#value = this.#compute.call(this.#working, now_s);
    }
    return this.#value;
  }

  values(now_s: number): readonly DecidingValue[] {
    return this.#working.values(now_s, this.read(now_s));
  }

  /** Why it is NaN; empty where it is not. */
  missing(now_s: number): readonly Missing[] {
    return Number.isNaN(this.read(now_s)) ? this.#working.missing(now_s) : [];
  }
}
