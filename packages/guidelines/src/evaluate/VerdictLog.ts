import type { Verdict, VerdictInterval } from "./Verdict.ts";

/** What a verdict's last interval gains while it lasts. */
export type Excess = NonNullable<Extract<Verdict, { verdict: "breached" }>["excess"]>;

/** The verdicts of one rule, one after the other. */
export class VerdictLog {
  readonly #closed: VerdictInterval[] = [];
  #from_s = Number.NaN;
  current: Verdict | undefined;

  get kind(): Verdict["verdict"] | undefined {
    return this.current?.verdict;
  }

  /** From `now_s` on another verdict holds. `excess` belongs to the one that ends, where that is a breach. */
  turn(verdict: Verdict, now_s: number, excess?: Excess): void {
    if (this.current !== undefined) this.#closed.push(this.#interval(this.current, now_s, excess));
    this.current = verdict;
    this.#from_s = now_s;
  }

  /** Intervals up to `end_s`, the last one cut there. */
  intervals(end_s: number, excess?: Excess): readonly VerdictInterval[] {
    if (this.current === undefined || end_s <= this.#from_s) return this.#closed;
    return [...this.#closed, this.#interval(this.current, end_s, excess)];
  }

  #interval(verdict: Verdict, to_s: number, excess: Excess | undefined): VerdictInterval {
    const interval = { ...verdict, from_s: this.#from_s, to_s };
    return interval.verdict === "breached" && excess !== undefined ? { ...interval, excess } : interval;
  }
}
