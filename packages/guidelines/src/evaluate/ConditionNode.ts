import type { Condition } from "../rule/Condition.ts";
import { latest_s } from "./Moments.ts";
import type { CaseState, Quantities } from "./Quantities.ts";
import type { QuantityNode } from "./QuantityNode.ts";
import type { DecidingValue, Missing } from "./Verdict.ts";

/** Kleene's three answers. */
export type Truth = "so" | "notSo" | "unknown";

/** A condition at work in one rule: what it remembers (hysteresis) is that rule's own. */
export interface ConditionNode {
  read(now_s: number): Truth;
  values(now_s: number): readonly DecidingValue[];
  missing(now_s: number): readonly Missing[];
  /** How far beyond its limit a number is, in the number's unit; NaN where no number decides. */
  excess(now_s: number): number;
  /** Forgets what was, when the rule stops applying. */
  reset(): void;
}

export function conditionNode(condition: Condition, quantities: Quantities, state: CaseState): ConditionNode {
  switch (condition.kind) {
    case "compare":
      return new CompareNode(condition, quantities.node(condition.of));
    case "present":
      return new PresentNode(
        quantities.node({
          kind: "signal",
          signal: condition.signal,
          valueKind: "measured",
          maxAge_s: condition.maxAge_s,
        }),
      );
    case "all":
    case "any":
      return new GroupNode(
        condition.kind,
        condition.of.map((of) => conditionNode(of, quantities, state)),
      );
    case "not":
      return new NotNode(conditionNode(condition.of, quantities, state));
    case "fact":
      return statement(
        () => state.facts(condition.fact),
        (isSo) => ({ what: condition.fact, value: isSo ? 1 : 0 }),
        [{ what: condition.fact, why: "notKept" }],
      );
    case "happened":
      return statement(
        () => {
          const { happenings } = state;
          if (!happenings.keeps(condition.event)) return undefined;
          const since_s =
            condition.since.length === 0 ? Number.NEGATIVE_INFINITY : latest_s(condition.since, happenings);
          const time_s = happenings.eventTime_s(condition.event);
          return time_s > Number.NEGATIVE_INFINITY && time_s >= since_s;
        },
        (isSo) => ({ what: condition.event, value: isSo ? 1 : 0 }),
        [{ what: condition.event, why: "notKept" }],
      );
    case "inOrder":
    default: {
      const last = condition.events.at(-1)!;
      return statement(
        () => {
          const times = condition.events.map((event) => state.happenings.eventTime_s(event));
          if (times.at(-1) === Number.NEGATIVE_INFINITY) return undefined;
          if (condition.events.some((event) => !state.happenings.keeps(event))) return undefined;
          return times.every((time, i) => i === 0 || (times[i - 1]! <= time && times[i - 1]! > -Infinity));
        },
        (isSo) => ({ what: condition.events.join(" → "), value: isSo ? 1 : 0 }),
        [{ what: last, why: "noMoment" }],
      );
    }
  }
}

class CompareNode implements ConditionNode {
  readonly #condition: Extract<Condition, { kind: "compare" }>;
  readonly #of: QuantityNode;
  #wasSo = true;

  constructor(condition: Extract<Condition, { kind: "compare" }>, of: QuantityNode) {
    this.#condition = condition;
    this.#of = of;
  }

  read(now_s: number): Truth {
    const value = this.#of.read(now_s);
    if (Number.isNaN(value)) return "unknown";
    const { is, than, hysteresis } = this.#condition;
    const margin = this.#wasSo ? 0 : hysteresis;
    this.#wasSo =
      is === "<"
        ? value < than - margin
        : is === "<="
          ? value <= than - margin
          : is === ">"
            ? value > than + margin
            : value >= than + margin;
    return this.#wasSo ? "so" : "notSo";
  }

  values(now_s: number): readonly DecidingValue[] {
    return this.#of.values(now_s);
  }

  missing(now_s: number): readonly Missing[] {
    return this.#of.missing(now_s);
  }

  excess(now_s: number): number {
    const { is, than } = this.#condition;
    const value = this.#of.read(now_s);
    return Math.max(0, is === "<" || is === "<=" ? value - than : than - value);
  }

  reset(): void {
    this.#wasSo = true;
  }
}

class PresentNode implements ConditionNode {
  readonly #of: QuantityNode;

  constructor(of: QuantityNode) {
    this.#of = of;
  }

  read(now_s: number): Truth {
    return Number.isNaN(this.#of.read(now_s)) ? "notSo" : "so";
  }

  values(now_s: number): readonly DecidingValue[] {
    return this.#of.values(now_s);
  }

  missing(): readonly Missing[] {
    return [];
  }

  excess(): number {
    return Number.NaN;
  }

  reset(): void {}
}

class GroupNode implements ConditionNode {
  readonly #of: readonly ConditionNode[];
  /** The answer that one part alone decides: `notSo` for "all", `so` for "any". */
  readonly #decides: Truth;

  constructor(kind: "all" | "any", of: readonly ConditionNode[]) {
    this.#of = of;
    this.#decides = kind === "all" ? "notSo" : "so";
  }

  read(now_s: number): Truth {
    let isKnown = true;
    let isDecided = false;
    // All are read, so that each one's hysteresis follows.
    for (const node of this.#of) {
      const truth = node.read(now_s);
      if (truth === this.#decides) isDecided = true;
      else if (truth === "unknown") isKnown = false;
    }
    if (isDecided) return this.#decides;
    if (!isKnown) return "unknown";
    return this.#decides === "so" ? "notSo" : "so";
  }

  values(now_s: number): readonly DecidingValue[] {
    return unique(this.#of.flatMap((node) => node.values(now_s)));
  }

  missing(now_s: number): readonly Missing[] {
    return this.#of.flatMap((node) => node.missing(now_s));
  }

  /** The farthest of its parts, as of a range's two ends one is crossed at a time. */
  excess(now_s: number): number {
    let farthest = Number.NaN;
    for (const node of this.#of) {
      const excess = node.excess(now_s);
      if (!(excess <= farthest)) farthest = Number.isNaN(excess) ? farthest : excess;
    }
    return farthest;
  }

  reset(): void {
    for (const node of this.#of) node.reset();
  }
}

class NotNode implements ConditionNode {
  readonly #of: ConditionNode;

  constructor(of: ConditionNode) {
    this.#of = of;
  }

  read(now_s: number): Truth {
    const truth = this.#of.read(now_s);
    return truth === "unknown" ? truth : truth === "so" ? "notSo" : "so";
  }

  values(now_s: number): readonly DecidingValue[] {
    return this.#of.values(now_s);
  }

  missing(now_s: number): readonly Missing[] {
    return this.#of.missing(now_s);
  }

  excess(): number {
    return Number.NaN;
  }

  reset(): void {
    this.#of.reset();
  }
}

/** Something stated, not measured. */
function statement(
  isSo: () => boolean | undefined,
  value: (isSo: boolean) => DecidingValue,
  missing: readonly Missing[],
): ConditionNode {
  return {
    read: () => {
      const found = isSo();
      return found === undefined ? "unknown" : found ? "so" : "notSo";
    },
    values: () => {
      const found = isSo();
      return found === undefined ? [] : [value(found)];
    },
    missing: () => (isSo() === undefined ? missing : []),
    excess: () => Number.NaN,
    reset: () => {},
  };
}

function unique(values: readonly DecidingValue[]): readonly DecidingValue[] {
  const seen = new Set<string>();
  return values.filter(({ what, value, stream }) => {
    const key = `${what}|${value}|${stream ?? ""}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
