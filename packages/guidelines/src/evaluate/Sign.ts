import type { Condition } from "../rule/Condition.ts";
import { latestOf } from "./Moments.ts";
import type { CaseState, Quantities } from "./Quantities.ts";
import type { QuantityNode } from "./QuantityNode.ts";
import type { DecidingValue, Missing } from "./Verdict.ts";

/** How an elementary condition stands. `narrowly`: so, but not as far on the good side as its hysteresis asks. */
export type Standing = "unknown" | "notSo" | "narrowly" | "so";

export type ElementaryCondition = Exclude<Condition, { kind: "all" | "any" | "not" }>;

/** An elementary condition at work in one case. It remembers nothing, so all rules that name it share it. */
export interface Sign {
  standing(now_s: number): Standing;
  values(now_s: number): readonly DecidingValue[];
  missing(now_s: number): readonly Missing[];
  /** How far beyond its limit a number is, in the number's unit; NaN where no number decides. */
  excess(now_s: number): number;
  /** The number that it looks at, and the limits at which it turns; none where it is stated. */
  readonly of: QuantityNode | undefined;
  readonly limits: readonly number[];
  /** It turns by the mere coming of a value, whatever the number. */
  readonly countsSamples: boolean;
}

export function makeSign(condition: ElementaryCondition, quantities: Quantities, state: CaseState): Sign {
  switch (condition.kind) {
    case "compare":
      return new CompareSign(condition, quantities.node(condition.of));
    case "present":
      return new PresentSign(quantities.node({ ...condition, kind: "signal", valueKind: "measured" }));
    case "fact":
      return new StatementSign(condition.fact, "notKept", () => state.facts(condition.fact));
    case "happened": {
      const { happenings } = state;
      const { event, since } = condition;
      const since_s = latestOf(since, happenings);
      const isSo = (): boolean | undefined => {
        if (!happenings.keeps(event)) return undefined;
        const time_s = happenings.eventTime_s(event);
        return time_s > Number.NEGATIVE_INFINITY && time_s >= since_s();
      };
      const countsSamples = since.some(({ kind }) => kind === "sample");
      return new StatementSign(event, "notKept", isSo, countsSamples);
    }
    case "inOrder":
    default: {
      const { happenings } = state;
      const { events } = condition;
      return new StatementSign(events.at(-1)!, "noMoment", () => {
        const times = events.map((event) => happenings.eventTime_s(event));
        if (times.at(-1) === Number.NEGATIVE_INFINITY) return undefined;
        if (events.some((event) => !happenings.keeps(event))) return undefined;
        return times.every((time, i) => i === 0 || (times[i - 1]! <= time && times[i - 1]! > -Infinity));
      });
    }
  }
}

class CompareSign implements Sign {
  readonly of: QuantityNode;
  readonly limits: readonly number[];
  readonly countsSamples = false;
  readonly #is: "<" | "<=" | ">" | ">=";
  readonly #than: number;
  readonly #safe: number;

  constructor({ is, than, hysteresis }: Extract<ElementaryCondition, { kind: "compare" }>, of: QuantityNode) {
    this.of = of;
    this.#is = is;
    this.#than = than;
    this.#safe = is === "<" || is === "<=" ? than - hysteresis : than + hysteresis;
    this.limits = [this.#than, this.#safe];
  }

  standing(now_s: number): Standing {
    const value = this.of.read(now_s);
    if (Number.isNaN(value)) return "unknown";
    if (!this.#holds(value, this.#than)) return "notSo";
    return this.#holds(value, this.#safe) ? "so" : "narrowly";
  }

  #holds(value: number, than: number): boolean {
    switch (this.#is) {
      case "<":
        return value < than;
      case "<=":
        return value <= than;
      case ">":
        return value > than;
      case ">=":
      default:
        return value >= than;
    }
  }

  values(now_s: number): readonly DecidingValue[] {
    return this.of.values(now_s);
  }

  missing(now_s: number): readonly Missing[] {
    return this.of.missing(now_s);
  }

  excess(now_s: number): number {
    const value = this.of.read(now_s);
    const isCeiling = this.#is === "<" || this.#is === "<=";
    return Math.max(0, isCeiling ? value - this.#than : this.#than - value);
  }
}

class PresentSign implements Sign {
  readonly of: QuantityNode;
  readonly limits = [];
  readonly countsSamples = false;

  constructor(of: QuantityNode) {
    this.of = of;
  }

  standing(now_s: number): Standing {
    return Number.isNaN(this.of.read(now_s)) ? "notSo" : "so";
  }

  values(now_s: number): readonly DecidingValue[] {
    return this.of.values(now_s);
  }

  missing(): readonly Missing[] {
    return [];
  }

  excess(): number {
    return Number.NaN;
  }
}

/** Something stated, not measured. */
class StatementSign implements Sign {
  readonly #what: Missing["what"];
  readonly #why: Missing["why"];
  readonly #isSo: () => boolean | undefined;
  readonly of = undefined;
  readonly limits = [];
  readonly countsSamples: boolean;

  constructor(
    what: Missing["what"],
    why: Missing["why"],
    isSo: () => boolean | undefined,
    countsSamples = false,
  ) {
    this.#what = what;
    this.#why = why;
    this.#isSo = isSo;
    this.countsSamples = countsSamples;
  }

  standing(): Standing {
    const isSo = this.#isSo();
    return isSo === undefined ? "unknown" : isSo ? "so" : "notSo";
  }

  values(): readonly DecidingValue[] {
    const isSo = this.#isSo();
    return isSo === undefined ? [] : [{ what: this.#what, value: isSo ? 1 : 0 }];
  }

  missing(): readonly Missing[] {
    return this.#isSo() === undefined ? [{ what: this.#what, why: this.#why }] : [];
  }

  excess(): number {
    return Number.NaN;
  }
}
