import type { Condition } from "../rule/Condition.ts";
import type { Rule } from "../rule/Rule.ts";
import { conditionNode } from "./ConditionNode.ts";
import type { ConditionNode } from "./ConditionNode.ts";
import { fixedVerdict } from "./fixedVerdict.ts";
import { Gauge } from "./Gauge.ts";
import type { CaseState, Quantities } from "./Quantities.ts";
import type { QuantityNode } from "./QuantityNode.ts";
import { RuleWatch } from "./RuleWatch.ts";
import { makeSign } from "./Sign.ts";
import type { ElementaryCondition, Sign, Standing } from "./Sign.ts";
import type { Verdict, VerdictTimeline } from "./Verdict.ts";

interface WatchedRule {
  readonly watch: RuleWatch;
  /** The last second for which it is to be judged. */
  due_s: number;
}

interface WatchedSign {
  readonly sign: Sign;
  readonly rules: WatchedRule[];
  standing: Standing;
}

interface WatchedGauge {
  readonly gauge: Gauge;
  readonly signs: WatchedSign[];
  due_s: number;
}

/** A number that changes by itself. */
interface WatchedSource {
  readonly node: QuantityNode;
  readonly gauges: WatchedGauge[];
  value: number;
}

/**
 * All rules of one case. Hundreds of rules rest on a few dozen numbers that move each second and hardly ever cross a limit:
 * so of a number that moved the limits are looked at, and only a limit that was met has its rules judged.
 */
export class RuleWatches {
  readonly #rules: readonly Rule[];
  readonly #state: CaseState;
  readonly #quantities: Quantities;
  readonly #fixed = new Map<string, Verdict>();
  readonly #watched = new Map<string, WatchedRule>();
  readonly #signs = new Map<string, WatchedSign>();
  readonly #gauges = new Map<QuantityNode, WatchedGauge>();
  readonly #sources: WatchedSource[] = [];
  readonly #stated: WatchedSign[] = [];
  readonly #samplesCounted: WatchedSign[] = [];
  readonly #phased: WatchedRule[] = [];
  readonly #verdicts = new Map<string, Verdict>();
  readonly #dueGauges: WatchedGauge[] = [];
  readonly #dueRules: WatchedRule[] = [];
  #restless: readonly WatchedRule[] = [];
  #begun_s = Number.NaN;

  constructor(rules: readonly Rule[], quantities: Quantities, state: CaseState) {
    this.#rules = rules;
    this.#quantities = quantities;
    this.#state = state;
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
    for (const source of this.#sources) {
      const value = source.node.read(now_s);
      if (value === source.value || (Number.isNaN(value) && Number.isNaN(source.value))) continue;
      source.value = value;
      for (const gauge of source.gauges) this.#suspect(gauge, now_s);
    }
    for (const { gauge, signs } of this.#dueGauges) {
      if (!gauge.hasTurned(now_s)) continue;
      for (const sign of signs) this.#lookAt(sign, now_s);
    }
    for (const sign of this.#samplesCounted) this.#lookAt(sign, now_s);
    if (areStatementsNew) {
      for (const sign of this.#stated) this.#lookAt(sign, now_s);
      for (const rule of this.#phased) this.#call(rule, now_s);
    }
    for (const rule of this.#restless) this.#call(rule, now_s);
    for (const { watch } of this.#dueRules) {
      if (watch.judge(now_s)) this.#verdicts.set(watch.rule.id, watch.verdict!);
    }
    this.#restless = this.#dueRules.filter(({ watch }) => watch.isRestless(now_s));
    this.#dueGauges.length = 0;
    this.#dueRules.length = 0;
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

  #suspect(gauge: WatchedGauge, now_s: number): void {
    if (gauge.due_s === now_s) return;
    gauge.due_s = now_s;
    this.#dueGauges.push(gauge);
  }

  #lookAt(sign: WatchedSign, now_s: number): void {
    const standing = sign.sign.standing(now_s);
    if (standing === sign.standing) return;
    sign.standing = standing;
    for (const rule of sign.rules) this.#call(rule, now_s);
  }

  #call(rule: WatchedRule, now_s: number): void {
    if (rule.due_s === now_s) return;
    rule.due_s = now_s;
    this.#dueRules.push(rule);
  }

  #watch(rule: Rule): void {
    const signs = new Set<WatchedSign>();
    const node = (condition: Condition): ConditionNode =>
      conditionNode(condition, (elementary) => {
        const watched = this.#sign(elementary);
        signs.add(watched);
        return watched.sign;
      });
    const { where, phases } = rule.applies;
    const requires = node(rule.requires);
    const watch = new RuleWatch(rule, this.#state, requires, where === undefined ? undefined : node(where));
    const watched: WatchedRule = { watch, due_s: Number.NaN };
    this.#watched.set(rule.id, watched);
    if (phases !== undefined) this.#phased.push(watched);
    for (const sign of signs) sign.rules.push(watched);
  }

  #sign(elementary: ElementaryCondition): WatchedSign {
    const key = JSON.stringify(elementary);
    const held = this.#signs.get(key);
    if (held !== undefined) return held;
    const sign = makeSign(elementary, this.#quantities, this.#state);
    const made: WatchedSign = { sign, rules: [], standing: "unknown" };
    this.#signs.set(key, made);
    if (sign.of === undefined) {
      this.#stated.push(made);
      if (sign.countsSamples) this.#samplesCounted.push(made);
    } else {
      const { gauge, signs } = this.#gauge(sign.of);
      gauge.addLimits(sign.limits);
      signs.push(made);
    }
    return made;
  }

  #gauge(node: QuantityNode): WatchedGauge {
    const held = this.#gauges.get(node);
    if (held !== undefined) return held;
    const made: WatchedGauge = { gauge: new Gauge(node), signs: [], due_s: Number.NaN };
    this.#gauges.set(node, made);
    for (const source of node.sources) {
      const watched = this.#sources.find((candidate) => candidate.node === source);
      if (watched === undefined) this.#sources.push({ node: source, gauges: [made], value: Number.NaN });
      else watched.gauges.push(made);
    }
    return made;
  }
}
