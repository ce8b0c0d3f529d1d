import type { Rule } from "../rule/Rule.ts";
import { belongsTo } from "../vocabulary/population.ts";
import { conditionNode } from "./ConditionNode.ts";
import type { ConditionNode } from "./ConditionNode.ts";
import type { CaseState, Quantities } from "./Quantities.ts";
import type { Missing, Verdict, VerdictInterval, VerdictTimeline } from "./Verdict.ts";

const S_PER_MIN = 60;

type Kind = Verdict["verdict"];

/** One rule at work in one case: its verdict second by second, kept as intervals. */
export class RuleWatch {
  readonly rule: Rule;
  readonly #state: CaseState;
  readonly #where: ConditionNode | undefined;
  readonly #requires: ConditionNode;
  /** What the case's kind and the patient's age decide for good. */
  readonly #always: Verdict | undefined;
  readonly #closed: VerdictInterval[] = [];
  #kind: Kind | undefined;
  #from_s = Number.NaN;
  #verdict: Verdict | undefined;
  /** Since when what is required is not so; NaN while it is. */
  #notSo_s = Number.NaN;
  #most = Number.NaN;
  #area_min = 0;

  constructor(rule: Rule, quantities: Quantities, state: CaseState) {
    this.rule = rule;
    this.#state = state;
    this.#where =
      rule.applies.where === undefined ? undefined : conditionNode(rule.applies.where, quantities, state);
    this.#requires = conditionNode(rule.requires, quantities, state);
    this.#always = alwaysOf(rule, state);
  }

  /** The verdict that holds now. */
  get verdict(): Verdict | undefined {
    return this.#verdict;
  }

  judge(now_s: number): void {
    if (this.#always !== undefined) {
      if (this.#kind === undefined) this.#turn(this.#always, now_s);
      return;
    }
    const obstacle = this.#obstacle(now_s);
    if (obstacle !== undefined) {
      this.#requires.reset();
      this.#notSo_s = Number.NaN;
      if (obstacle.verdict !== this.#kind) this.#turn(obstacle, now_s);
      return;
    }
    // Hysteresis holds a breach, not a single noisy second: it begins when the hold is over.
    if (this.#kind !== "breached") this.#requires.reset();
    const truth = this.#requires.read(now_s);
    if (truth === "so") {
      this.#notSo_s = Number.NaN;
      if (this.#kind !== "met") this.#turn({ verdict: "met", values: this.#requires.values(now_s) }, now_s);
    } else if (truth === "unknown") {
      this.#notSo_s = Number.NaN;
      if (this.#kind !== "unknown") {
        this.#turn({ verdict: "unknown", missing: this.#requires.missing(now_s) }, now_s);
      }
    } else {
      this.#notSo(now_s);
    }
  }

  /** Intervals up to `end_s`, the last one cut there. */
  timeline(end_s: number): VerdictTimeline {
    const { id, version } = this.rule;
    const last: VerdictInterval[] =
      this.#verdict === undefined || end_s <= this.#from_s ? [] : [this.#interval(this.#verdict, end_s)];
    return { rule: id, version, intervals: [...this.#closed, ...last] };
  }

  #notSo(now_s: number): void {
    if (Number.isNaN(this.#notSo_s)) {
      this.#notSo_s = now_s;
      this.#most = Number.NaN;
      this.#area_min = 0;
    }
    const excess = this.#requires.excess(now_s);
    if (!Number.isNaN(excess)) {
      this.#most = Number.isNaN(this.#most) ? excess : Math.max(this.#most, excess);
      this.#area_min += excess / S_PER_MIN;
    }
    if (this.#kind === "breached") return;
    if (now_s - this.#notSo_s >= this.rule.hold_s) {
      const values = this.#requires.values(now_s);
      this.#turn({ verdict: "breached", values, onset_s: this.#notSo_s }, now_s);
    } else if (this.#kind !== "met" && this.#kind !== "unknown") {
      // It was not so when the rule began to apply: neither met nor, yet, breached.
      this.#turn({ verdict: "unknown", missing: [{ what: "hold", why: "holding" }] }, now_s);
    }
  }

  #interval(verdict: Verdict, to_s: number): VerdictInterval {
    const interval = { ...verdict, from_s: this.#from_s, to_s };
    return interval.verdict === "breached" && !Number.isNaN(this.#most)
      ? { ...interval, excess: { most: this.#most, area_min: this.#area_min } }
      : interval;
  }

  /** Why the rule says nothing about now: its phase, or what its `where` asks for. */
  #obstacle(now_s: number): Verdict | undefined {
    const { phases } = this.rule.applies;
    if (phases !== undefined) {
      let isKnown = true;
      let isIn = false;
      for (const phase of phases) {
        const isActive = this.#state.isActive(phase);
        if (isActive === true) isIn = true;
        else if (isActive === undefined) isKnown = false;
      }
      if (!isIn) return isKnown ? OUT_OF_PHASE : PHASE_UNKNOWN;
    }
    const truth = this.#where?.read(now_s);
    if (truth === undefined || truth === "so") return undefined;
    return truth === "notSo"
      ? OUT_OF_CONDITION
      : { verdict: "unknown", missing: this.#where?.missing(now_s) ?? [] };
  }

  #turn(verdict: Verdict, now_s: number): void {
    if (this.#verdict !== undefined) {
      this.#closed.push(this.#interval(this.#verdict, now_s));
    }
    this.#verdict = verdict;
    this.#kind = verdict.verdict;
    this.#from_s = now_s;
  }
}

const OUT_OF_PHASE: Verdict = { verdict: "notApplicable", because: "phase" };
const OUT_OF_CONDITION: Verdict = { verdict: "notApplicable", because: "condition" };
const PHASE_UNKNOWN: Verdict = { verdict: "unknown", missing: [{ what: "phase", why: "absent" }] };

function alwaysOf({ applies }: Rule, { context }: CaseState): Verdict | undefined {
  if (!applies.settings.includes(context.setting)) return { verdict: "notApplicable", because: "setting" };
  if (applies.population === undefined) return undefined;
  const belongs = belongsTo(applies.population, context.age_years);
  if (belongs === true) return undefined;
  const missing: readonly Missing[] = [{ what: "age", why: "absent" }];
  return belongs === undefined
    ? { verdict: "unknown", missing }
    : { verdict: "notApplicable", because: "population" };
}
