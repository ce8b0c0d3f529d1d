import { frameLayout, packFrame } from "@openperfusion/signals";
import type { Cell, FrameLayout, SignalId } from "@openperfusion/signals";
import type { CaseContext } from "../evaluate/CaseContext.ts";
import { CaseRun } from "../evaluate/CaseRun.ts";
import type { CaseHappening } from "../evaluate/CaseRun.ts";
import type { Verdict } from "../evaluate/Verdict.ts";
import type { Rule } from "../rule/Rule.ts";
import { EVENTS } from "../vocabulary/event.ts";
import type { EventId } from "../vocabulary/event.ts";
import type { FactId } from "../vocabulary/facts.ts";
import { PHASE_IDS } from "../vocabulary/phase.ts";
import type { Phase } from "../vocabulary/phase.ts";
import type { Setting } from "../vocabulary/setting.ts";

/** A value or a state that stays, or one that depends on the second of the case. */
export type Course = Cell | ((time_s: number) => Cell);

/** A small case for one rule. What is left out is not known. */
export interface RuleCase {
  readonly setting?: Setting;
  readonly age_years?: number;
  readonly weight_kg?: number;
  readonly height_cm?: number;
  /** Phases that the case is in all along; it is in no other. Without it, those that the rule names. */
  readonly phases?: readonly Phase[];
  readonly values?: Readonly<Partial<Record<SignalId, Course>>>;
  readonly facts?: Readonly<Partial<Record<FactId, boolean>>>;
  readonly events?: readonly CaseHappening[];
  /** Kinds of events that the record keeps; without it all. */
  readonly keepsEvents?: readonly EventId[];
  /** How long the case is; without it long enough for the rule's hold and longest window. */
  readonly for_s?: number;
  /** Whole seconds between two values of each signal; without it one. */
  readonly every_s?: number;
}

/** Plays the case at one value a second, or as seldom as it says, and gives the rule's verdict at its end. */
export function verdictOf(rule: Rule, ruleCase: RuleCase): Verdict {
  const for_s = ruleCase.for_s ?? rule.hold_s + longestWindow_s(rule) + 5;
  const phases = new Set(ruleCase.phases ?? rule.applies.phases ?? []);
  const run = new CaseRun([rule], contextOf(rule, ruleCase), {
    from_s: 0,
    corrections: PHASE_IDS.map((phase) => ({ phase, isOn: phases.has(phase), from_s: 0, by: "test" })),
  });
  const events = (ruleCase.events ?? []).toSorted((a, b) => a.time_s - b.time_s);
  const columns = Object.entries(ruleCase.values ?? {}) as [SignalId, Course][];
  const layouts = new Map<SignalId, FrameLayout>();
  for (const happening of events.filter((candidate) => candidate.time_s < 0)) run.happening(happening);
  for (let time_s = 0; time_s <= for_s; time_s++) {
    for (const happening of events.filter((candidate) => candidate.time_s === time_s))
      run.happening(happening);
    for (const [signal, course] of time_s % (ruleCase.every_s ?? 1) === 0 ? columns : []) {
      const layout = layouts.get(signal) ?? frameLayout([{ signal, kind: "measured" }]);
      layouts.set(signal, layout);
      run.frame(
        "test",
        layout,
        packFrame(layout, [typeof course === "function" ? course(time_s) : course]),
        time_s,
      );
    }
    run.advance(time_s);
  }
  const verdict = run.verdicts().get(rule.id);
  if (verdict === undefined) throw new Error(`${rule.id} was not judged`);
  return verdict;
}

function contextOf(rule: Rule, ruleCase: RuleCase): CaseContext {
  const {
    setting = rule.applies.settings[0]!,
    age_years,
    weight_kg,
    height_cm,
    facts,
    keepsEvents,
  } = ruleCase;
  return {
    setting,
    ...(age_years === undefined ? {} : { age_years }),
    ...(weight_kg === undefined ? {} : { weight_kg }),
    ...(height_cm === undefined ? {} : { height_cm }),
    ...(facts === undefined ? {} : { facts }),
    keepsEvents: keepsEvents ?? (Object.keys(EVENTS) as EventId[]),
  };
}

/** Found in the rule's own data, wherever it stands; a window of windows is as long as both. */
function longestWindow_s(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const own = "window_s" in value && typeof value.window_s === "number" ? value.window_s : 0;
  return own + Math.max(0, ...Object.values(value).map(longestWindow_s));
}
