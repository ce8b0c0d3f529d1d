import {
  CaseRun,
  decidingTexts,
  eventsOfControl,
  gradeOf,
  REPORT_TRACES,
  RULES,
  settingOfCircuit,
  simulatedLayout,
  SIMULATOR_EVENTS,
  standingOf,
  take,
} from "@openperfusion/guidelines";
import type { CaseContext, CaseInput, FactId, Rule, Verdict } from "@openperfusion/guidelines";
import { PATIENTS } from "@openperfusion/physiology";
import { packFrame } from "@openperfusion/signals";
import type { FrameLayout, SignalId } from "@openperfusion/signals";
import type { JudgedNow, RuleOut } from "./judgedNow.ts";
import type { CaseSetup } from "./protocol.ts";
import { reportSoFar } from "./reportSoFar.ts";
import type { ReportSoFar, StatedFact } from "./reportSoFar.ts";
import type { SimulatedCase } from "./SimulatedCase.ts";

const STREAM = "simulator";
const SHOWN_VALUES = 4;
const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** Longer than a bypass lasts; then it begins anew, so that memory (3.5 kB a second) has an end where a case is left running. */
const LONGEST_S = 8 * 3600;

/**
 * Holds a simulated case against the rules, a second of its time after the other. What nobody stated of it stays
 * unknown. What was read is kept, so that what is stated later holds for the whole case: it is then judged again.
 */
export class CaseJudge {
  readonly #engine: SimulatedCase;
  readonly #context: CaseContext;
  readonly #layout: FrameLayout;
  readonly #facts = new Map<FactId, boolean>();
  #inputs: CaseInput[] = [];
  #run: CaseRun;
  #began_s = 0;
  #next_s = 0;

  constructor(engine: SimulatedCase, context: CaseContext) {
    this.#engine = engine;
    this.#context = context;
    this.#layout = simulatedLayout(engine.signals);
    this.#run = this.#newRun();
    this.restart();
  }

  /** Begins anew where the case stands: after a jump in time nothing that was judged before it holds. */
  restart(): void {
    this.#began_s = this.#engine.time_s;
    this.#inputs = [];
    this.#run = this.#newRun();
    this.#read();
  }

  /** To be told of every stretch that was played, none longer than a second. */
  played(): void {
    const { time_s } = this.#engine;
    if (time_s < this.#next_s) return;
    if (time_s - this.#began_s >= LONGEST_S) this.restart();
    else this.#read();
  }

  controlSet(signal: SignalId, value: number): void {
    for (const happening of eventsOfControl(signal, value, this.#engine.time_s))
      this.#hear({ kind: "happening", ...happening });
  }

  /** States facts of the case, from its beginning on, or takes them back, and judges it again. */
  state(facts: readonly StatedFact[]): void {
    for (const [fact, isSo] of facts) {
      if (isSo === null) this.#facts.delete(fact);
      else this.#facts.set(fact, isSo);
    }
    this.#run = this.#newRun();
    for (const input of this.#inputs) judgeUpTo(this.#run, input);
  }

  /** The case up to now, as a review has it. */
  report(): ReportSoFar {
    const from_s = this.#run.start_s;
    const end_s = Math.floor(this.#engine.time_s);
    return reportSoFar(
      this.#context,
      this.#facts,
      this.#began_s,
      end_s > from_s
        ? {
            from_s,
            end_s,
            timelines: this.#run.timelines(),
            phases: this.#run.phases(),
            traces: this.#run.traces(),
          }
        : null,
    );
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

  /** Takes in what the case shows now. */
  #read(): void {
    const { time_s } = this.#engine;
    this.#next_s = Math.floor(time_s) + 1;
    const cells = this.#layout.columns.map(({ signal, qualifier }) => this.#engine.read(signal, qualifier));
    const packed = packFrame(this.#layout, cells);
    this.#hear({ kind: "frame", stream: STREAM, layout: this.#layout, packed, time_s });
  }

  #newRun(): CaseRun {
    const context = { ...this.#context, facts: Object.fromEntries(this.#facts) };
    return new CaseRun(RULES, context, { from_s: this.#began_s, traced: REPORT_TRACES });
  }

  #hear(input: CaseInput): void {
    this.#inputs.push(input);
    judgeUpTo(this.#run, input);
  }
}

/** Takes an input in; with a frame the second that it shows is over. */
function judgeUpTo(run: CaseRun, input: CaseInput): void {
  take(run, input);
  if (input.kind === "frame") run.advance(Math.floor(input.time_s));
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
