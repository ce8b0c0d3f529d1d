import type { Rule } from "../rule/Rule.ts";
import type { ConditionNode } from "./ConditionNode.ts";
import type { CaseState } from "./Quantities.ts";
import type { Verdict, VerdictTimeline } from "./Verdict.ts";
import { VerdictLog } from "./VerdictLog.ts";
import type { Excess } from "./VerdictLog.ts";

const S_PER_MIN = 60;

/** One rule at work in one case: its verdicts, kept as intervals. */
export class RuleWatch {
  readonly rule: Rule;
  readonly #state: CaseState;
  readonly #where: ConditionNode | undefined;
  readonly #requires: ConditionNode;
  readonly #log = new VerdictLog();
  /** What `where` asks for is not so. */
  #isOut = false;
  /** Since when what is required is not so; NaN while it is. */
  #notSo_s = Number.NaN;
  #most = Number.NaN;
  #area_min = 0;

  constructor(rule: Rule, state: CaseState, requires: ConditionNode, where: ConditionNode | undefined) {
    this.rule = rule;
    this.#state = state;
    this.#where = where;
    this.#requires = requires;
  }

  /** The verdict that holds now. */
  get verdict(): Verdict | undefined {
    return this.#log.current;
  }

  /** Whether a hold runs or an excess adds up, so that each second counts even if nothing that the rule rests on changes. */
  get isRunning(): boolean {
    return !Number.isNaN(this.#notSo_s);
  }

  /** One more second of what runs, where nothing turned that the rule rests on. Tells whether the verdict turned. */
  runOn(now_s: number): boolean {
    return this.#notSo(now_s);
  }

  /** Tells whether the verdict turned. */
  judge(now_s: number): boolean {
    const obstacle = this.#obstacle(now_s);
    if (obstacle !== undefined) {
      this.#notSo_s = Number.NaN;
      return this.#turnTo(obstacle.verdict, () => obstacle, now_s);
    }
    // Hysteresis holds a breach, not a single noisy second: it begins when the hold is over.
    const truth = this.#requires.read(now_s, this.#log.kind === "breached");
    if (truth === "notSo") return this.#notSo(now_s);
    this.#notSo_s = Number.NaN;
    return truth === "so"
      ? this.#turnTo("met", () => ({ verdict: "met", values: this.#requires.values(now_s) }), now_s)
      : this.#turnTo(
          "unknown",
          () => ({ verdict: "unknown", missing: this.#requires.missing(now_s) }),
          now_s,
        );
  }

  /** Intervals up to `end_s`, the last one cut there. */
  timeline(end_s: number): VerdictTimeline {
    const { id, version } = this.rule;
    return { rule: id, version, intervals: this.#log.intervals(end_s, this.#excess()) };
  }

  #notSo(now_s: number): boolean {
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
    if (now_s - this.#notSo_s >= this.rule.hold_s) {
      const onset_s = this.#notSo_s;
      return this.#turnTo(
        "breached",
        () => ({ verdict: "breached", values: this.#requires.values(now_s), onset_s }),
        now_s,
      );
    }
    // It was not so when the rule began to apply: neither met nor, yet, breached.
    const { kind } = this.#log;
    return kind === "breached" || kind === "met" ? false : this.#turnTo("unknown", () => HOLDING, now_s);
  }

  #excess(): Excess | undefined {
    return Number.isNaN(this.#most) ? undefined : { most: this.#most, area_min: this.#area_min };
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
    const truth = this.#where?.read(now_s, this.#isOut) ?? "so";
    this.#isOut = truth === "notSo";
    if (truth === "so") return undefined;
    return truth === "notSo"
      ? OUT_OF_CONDITION
      : { verdict: "unknown", missing: this.#where?.missing(now_s) ?? [] };
  }

  #turnTo(kind: Verdict["verdict"], verdict: () => Verdict, now_s: number): boolean {
    if (this.#log.kind === kind) return false;
    this.#log.turn(verdict(), now_s, this.#excess());
    return true;
  }
}

const OUT_OF_PHASE: Verdict = { verdict: "notApplicable", because: "phase" };
const OUT_OF_CONDITION: Verdict = { verdict: "notApplicable", because: "condition" };
const PHASE_UNKNOWN: Verdict = { verdict: "unknown", missing: [{ what: "phase", why: "absent" }] };
const HOLDING: Verdict = { verdict: "unknown", missing: [{ what: "hold", why: "holding" }] };
