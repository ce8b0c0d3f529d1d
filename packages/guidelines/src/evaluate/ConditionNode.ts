import type { Condition } from "../rule/Condition.ts";
import type { ElementaryCondition, Sign } from "./Sign.ts";
import type { DecidingValue, Missing } from "./Verdict.ts";

/** Kleene's three answers. */
export type Truth = "so" | "notSo" | "unknown";

/**
 * A condition at work in one case. `isStrict`: it was not so, and is so again only where every number is as far on the good
 * side as its hysteresis asks.
 */
export interface ConditionNode {
  read(now_s: number, isStrict: boolean): Truth;
  values(now_s: number): readonly DecidingValue[];
  missing(now_s: number): readonly Missing[];
  /** How far beyond its limit a number is, in the number's unit; NaN where no number decides. */
  excess(now_s: number): number;
}

/** `sign` makes or finds the elementary conditions. */
export function conditionNode(
  condition: Condition,
  sign: (elementary: ElementaryCondition) => Sign,
): ConditionNode {
  switch (condition.kind) {
    case "all":
    case "any":
      return new GroupNode(
        condition.kind,
        condition.of.map((of) => conditionNode(of, sign)),
      );
    case "not":
      return new NotNode(conditionNode(condition.of, sign));
    case "compare":
    case "present":
    case "fact":
    case "happened":
    case "inOrder":
    default:
      return new SignNode(sign(condition));
  }
}

class SignNode implements ConditionNode {
  readonly #sign: Sign;

  constructor(sign: Sign) {
    this.#sign = sign;
  }

  read(now_s: number, isStrict: boolean): Truth {
    const standing = this.#sign.standing(now_s);
    if (standing !== "narrowly") return standing;
    return isStrict ? "notSo" : "so";
  }

  values(now_s: number): readonly DecidingValue[] {
    return this.#sign.values(now_s);
  }

  missing(now_s: number): readonly Missing[] {
    return this.#sign.missing(now_s);
  }

  excess(now_s: number): number {
    return this.#sign.excess(now_s);
  }
}

class GroupNode implements ConditionNode {
  readonly #of: readonly ConditionNode[];
  /** The answer that one part alone decides: `notSo` for "all", `so` for "any". */
  readonly #decides: Truth;

  constructor(kind: "all" | "any", of: readonly ConditionNode[]) {
    this.#of = of;
    this.#decides = kind === "all" ? "notSo" : "so";
  }

  read(now_s: number, isStrict: boolean): Truth {
    let isKnown = true;
    for (const node of this.#of) {
      const truth = node.read(now_s, isStrict);
      if (truth === this.#decides) return truth;
      if (truth === "unknown") isKnown = false;
    }
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
}

class NotNode implements ConditionNode {
  readonly #of: ConditionNode;

  constructor(of: ConditionNode) {
    this.#of = of;
  }

  /** What is denied has its good side turned round: no hysteresis is read into it. */
  read(now_s: number): Truth {
    const truth = this.#of.read(now_s, false);
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
