import type { DecidingValue, Missing } from "./Verdict.ts";

/**
 * A quantity at work. `read` gives its number at a second of the case, or NaN where it has none; it is asked in order of
 * time, as often as wanted within one second.
 */
export abstract class QuantityNode {
  /** The nodes that it is worked out of and that change by themselves: its own, unless it is made of others. */
  readonly sources: readonly QuantityNode[];
  #read_s = Number.NaN;
  #value = Number.NaN;

  /** `of`: what it is a pure function of; without it, it changes by itself. */
  constructor(of?: readonly QuantityNode[]) {
    this.sources = of === undefined ? [this] : [...new Set(of.flatMap(({ sources }) => sources))];
  }

  read(now_s: number): number {
    if (now_s !== this.#read_s) {
      this.#read_s = now_s;
      this.#value = this.compute(now_s);
    }
    return this.#value;
  }

  protected abstract compute(now_s: number): number;

  /** The numbers that went into it, for the verdict's record. */
  abstract values(now_s: number): readonly DecidingValue[];

  /** Why it is NaN; empty where it is not. */
  abstract missing(now_s: number): readonly Missing[];
}
