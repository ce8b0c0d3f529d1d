import {
  CaseRun,
  decidingTexts,
  eventsOfControl,
  gradeOf,
  RULES,
  settingOfCircuit,
  simulatedLayout,
  SIMULATOR_EVENTS,
  standingOf,
} from "@openperfusion/guidelines";
import type { CaseContext, Rule, Verdict } from "@openperfusion/guidelines";
import { PATIENTS } from "@openperfusion/physiology";
import { packFrame } from "@openperfusion/signals";
import type { FrameLayout, SignalId } from "@openperfusion/signals";
import type { JudgedNow, RuleOut } from "./judgedNow.ts";
import type { CaseSetup } from "./protocol.ts";
import type { SimulatedCase } from "./SimulatedCase.ts";

const STREAM = "simulator";
const SHOWN_VALUES = 4;
const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/**
 * Holds a simulated case against the rules, a second of its time after the other. Nothing is stated of it, so what rests
 * on a person's word stays unknown.
 */
export class CaseJudge {
  readonly #engine: SimulatedCase;
  readonly #rules: readonly Rule[];
  readonly #context: CaseContext;
  readonly #layout: FrameLayout;
  #run: CaseRun;
  #began_s = 0;
  #next_s = 0;

  constructor(engine: SimulatedCase, context: CaseContext) {
    this.#engine = engine;
    this.#context = context;
    this.#rules = RULES.filter(({ applies }) => applies.settings.includes(context.setting));
    this.#layout = simulatedLayout(engine.signals);
    this.#run = this.#begin();
  }

  /** Begins anew where the case stands: after a jump in time nothing that was judged before it holds. */
  restart(): void {
    this.#run = this.#begin();
  }

  /** To be told of every stretch that was played, none longer than a second. */
  played(): void {
    const { time_s } = this.#engine;
    if (time_s < this.#next_s) return;
    this.#next_s = Math.floor(time_s) + 1;
    const cells = this.#layout.columns.map(({ signal, qualifier }) => this.#engine.read(signal, qualifier));
    this.#run.frame(STREAM, this.#layout, packFrame(this.#layout, cells), time_s);
    this.#run.advance(Math.floor(time_s));
  }

  controlSet(signal: SignalId, value: number): void {
    for (const happening of eventsOfControl(signal, value, this.#engine.time_s))
      this.#run.happening(happening);
  }

  /** What is not met now, the earliest first, and how many rules were judged. */
  now(): JudgedNow {
    const out: RuleOut[] = [];
    let metCount = 0;
    let unknownCount = 0;
    for (const [id, verdict] of this.#run.verdicts()) {
      if (verdict.verdict === "met") metCount += 1;
      else if (verdict.verdict === "unknown") unknownCount += 1;
      else if (verdict.verdict === "breached") out.push(ruleOut(BY_ID.get(id)!, verdict));
    }
    return {
      began_s: this.#began_s,
      out: out.toSorted((a, b) => a.since_s - b.since_s),
      metCount,
      unknownCount,
    };
  }

  #begin(): CaseRun {
    this.#began_s = this.#engine.time_s;
    this.#next_s = this.#began_s;
    return new CaseRun(this.#rules, this.#context, { from_s: this.#began_s });
  }
}

function ruleOut(rule: Rule, { onset_s, values }: Extract<Verdict, { verdict: "breached" }>): RuleOut {
  const grade = gradeOf(rule);
  return {
    rule: rule.id,
    title: rule.title,
    standing: standingOf(rule),
    ...(grade === undefined ? {} : { grade }),
    ...(rule.citation === undefined ? {} : { source: rule.citation.source }),
    since_s: onset_s,
    values: decidingTexts(values)
      .slice(0, SHOWN_VALUES)
      .map(({ name, value }) => ({ name, value })),
  };
}

/** The judge of a case that is built in; null where the circuit's name does not tell which support it is. */
export function judgeFor(engine: SimulatedCase, { assembly, patient }: CaseSetup): CaseJudge | null {
  const setting = settingOfCircuit(assembly);
  if (setting === undefined) return null;
  const { age_years, weight_kg, height_cm } = PATIENTS[patient] ?? {};
  return new CaseJudge(engine, {
    setting,
    ...(age_years === undefined ? {} : { age_years }),
    ...(weight_kg === undefined ? {} : { weight_kg }),
    ...(height_cm === undefined ? {} : { height_cm }),
    keepsEvents: SIMULATOR_EVENTS,
  });
}
