import type { Condition } from "../rule/Condition.ts";
import type { Rule } from "../rule/Rule.ts";
import { conditionNode } from "./ConditionNode.ts";
import type { ConditionNode } from "./ConditionNode.ts";
import { fixedVerdict } from "./fixedVerdict.ts";
import type { CaseState, Quantities } from "./Quantities.ts";
import { RuleWatch } from "./RuleWatch.ts";
import { Listener, SignBoard } from "./SignBoard.ts";
import type { Verdict, VerdictTimeline } from "./Verdict.ts";

interface WatchedRule {
  readonly watch: RuleWatch;
  readonly listener: Listener;
  /** The last second for which it is to be judged. */
  due_s: number;
}

/**
 * All rules of one case. Hundreds of rules rest on a few dozen numbers that move each second and hardly ever cross a limit: so
 * a rule is judged only when something turned that its last answer rested on, and each second while a hold or a breach runs.
 */
export class RuleWatches {
  readonly #rules: readonly Rule[];
  readonly #state: CaseState;
  readonly #board: SignBoard;
  readonly #fixed = new Map<string, Verdict>();
  readonly #watched = new Map<string, WatchedRule>();
  readonly #phased: WatchedRule[] = [];
  readonly #verdicts = new Map<string, Verdict>();
  readonly #due: WatchedRule[] = [];
  /** Rules whose hold runs or whose excess adds up. */
  readonly #running = new Set<WatchedRule>();
  /** Rules whose verdict turned at the last second judged: it changed how hysteresis is read. */
  readonly #turned: WatchedRule[] = [];
  #begun_s = Number.NaN;

  constructor(rules: readonly Rule[], quantities: Quantities, state: CaseState) {
    this.#rules = rules;
    this.#state = state;
    this.#board = new SignBoard(quantities, state);
    for (const rule of rules) {
      const fixed = fixedVerdict(rule, state.context);
      if (fixed === undefined) this.#watch(rule);
      else this.#fixed.set(rule.id, fixed);
    }
  }

  /** The verdict of each rule at the last second judged, by rule id; the same map, kept up to date. */
  get verdicts(): ReadonlyMap<string, Verdict> {
    return this.#verdicts;
  }

  /** Judges one second. `areStatementsNew`: an event, a fact or a phase came or went since the last one. */
  judge(now_s: number, areStatementsNew: boolean): void {
    if (Number.isNaN(this.#begun_s)) this.#begin(now_s);
    this.#board.update(now_s, areStatementsNew);
    if (areStatementsNew) for (const rule of this.#phased) this.#call(rule, now_s);
    for (const rule of this.#turned) this.#call(rule, now_s);
    this.#turned.length = 0;
    for (const rule of this.#running) {
      if (rule.due_s !== now_s && rule.watch.runOn(now_s)) this.#turn(rule);
    }
    for (const rule of this.#due) {
      const { watch, listener } = rule;
      if (this.#board.listen(listener, now_s, () => watch.judge(now_s))) this.#turn(rule);
      if (watch.isRunning) this.#running.add(rule);
      else this.#running.delete(rule);
    }
    this.#due.length = 0;
  }

  /** Of every rule, up to the second `end_s`, that one excluded. */
  timelines(end_s: number): readonly VerdictTimeline[] {
    return this.#rules.map(({ id, version }): VerdictTimeline => {
      const watched = this.#watched.get(id);
      if (watched !== undefined) return watched.watch.timeline(end_s);
      const isBegun = this.#begun_s < end_s;
      const whole = { ...this.#fixed.get(id)!, from_s: this.#begun_s, to_s: end_s };
      return { rule: id, version, intervals: isBegun ? [whole] : [] };
    });
  }

  #begin(now_s: number): void {
    this.#begun_s = now_s;
    for (const [id, verdict] of this.#fixed) this.#verdicts.set(id, verdict);
    for (const rule of this.#watched.values()) this.#call(rule, now_s);
  }

  #turn(rule: WatchedRule): void {
    this.#verdicts.set(rule.watch.rule.id, rule.watch.verdict!);
    this.#turned.push(rule);
  }

  #call(rule: WatchedRule, now_s: number): void {
    if (rule.due_s === now_s) return;
    rule.due_s = now_s;
    this.#due.push(rule);
  }

  #watch(rule: Rule): void {
    const node = (condition: Condition): ConditionNode =>
      conditionNode(condition, (elementary) => this.#board.sign(elementary));
    const { where, phases } = rule.applies;
    const requires = node(rule.requires);
    const watch = new RuleWatch(rule, this.#state, requires, where === undefined ? undefined : node(where));
    const watched: WatchedRule = {
      watch,
      listener: new Listener((now_s) => this.#call(watched, now_s)),
      due_s: Number.NaN,
    };
    this.#watched.set(rule.id, watched);
    if (phases !== undefined) this.#phased.push(watched);
  }
}
