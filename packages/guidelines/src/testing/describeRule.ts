import { describe, expect, it } from "vitest";
import type { Verdict } from "../evaluate/Verdict.ts";
import { inputsOf } from "../rule/inputsOf.ts";
import type { Rule } from "../rule/Rule.ts";
import { POPULATIONS } from "../vocabulary/population.ts";
import { SETTINGS } from "../vocabulary/setting.ts";
import type { Setting } from "../vocabulary/setting.ts";
import { verdictOf } from "./ruleCase.ts";
import type { RuleCase } from "./ruleCase.ts";

type Kind = Verdict["verdict"];

export interface RuleVectors {
  /** A case in which the rule is met, at the very edge of what it allows. */
  readonly given: RuleCase;
  /** Changes of `given`, after which it is still met. */
  readonly met?: readonly RuleCase[];
  /** Changes of `given` that break it, the first of them just across the edge. */
  readonly breached: readonly RuleCase[];
  readonly notApplicable?: readonly RuleCase[];
  readonly unknown?: readonly RuleCase[];
  /** Inputs without which the verdict is not `unknown`, and what it is then ("signal or fact": verdict). */
  readonly without?: Readonly<Record<string, Kind>>;
}

/**
 * A rule against its vectors, and against what holds for every rule: without one of its inputs nothing is judged, nor
 * outside its settings and phases, nor for a patient of another or of unknown age.
 */
export function describeRule(rule: Rule, vectors: RuleVectors): void {
  const { given, met = [], breached, notApplicable = [], unknown = [], without = {} } = vectors;
  const base = withAge(rule, given);
  const expectAll = (changes: readonly RuleCase[], kind: Kind): void => {
    for (const change of changes) {
      it(`is ${kind} with ${describeCase(change)}`, () => {
        expect(verdictOf(rule, merge(base, change)).verdict).toBe(kind);
      });
    }
  };

  describe(`rule ${rule.id}`, () => {
    expectAll([{}, ...met], "met");
    expectAll(breached, "breached");
    expectAll(notApplicable, "notApplicable");
    expectAll(unknown, "unknown");

    it.each(removals(rule, base))("judges nothing without $name", ({ name, ruleCase }) => {
      expect(verdictOf(rule, ruleCase).verdict).toBe(without[name] ?? "unknown");
    });

    const others = (Object.keys(SETTINGS) as Setting[]).filter((id) => !rule.applies.settings.includes(id));
    it.each(others)("does not apply to %s", (setting) => {
      expect(verdictOf(rule, { ...base, setting })).toEqual({ verdict: "notApplicable", because: "setting" });
    });

    it.each(rule.applies.phases === undefined ? [] : [rule.applies.phases])(
      "does not apply outside its phases",
      () => {
        expect(verdictOf(rule, { ...base, phases: [] })).toEqual({
          verdict: "notApplicable",
          because: "phase",
        });
      },
    );

    it.each(rule.applies.population === undefined ? [] : [rule.applies.population])(
      "is not for a patient who is none of its %s",
      (population) => {
        const { from_years, below_years } = POPULATIONS[population];
        const other_years = from_years > 0 ? from_years - 0.01 : below_years;
        expect(verdictOf(rule, { ...base, age_years: other_years })).toEqual({
          verdict: "notApplicable",
          because: "population",
        });
      },
    );
  });
}

/** Every case that lacks one of the inputs which `base` has. */
function removals(
  rule: Rule,
  base: RuleCase,
): readonly { readonly name: string; readonly ruleCase: RuleCase }[] {
  const inputs = inputsOf(rule);
  const signals = [...inputs.signals.keys()].filter((signal) => base.values?.[signal] !== undefined);
  const facts = [...inputs.facts].filter((fact) => base.facts?.[fact] !== undefined);
  return [
    ...signals.map((name) => ({ name, ruleCase: { ...base, values: omit(base.values ?? {}, name) } })),
    ...facts.map((name) => ({ name, ruleCase: { ...base, facts: omit(base.facts ?? {}, name) } })),
    ...[...inputs.patient]
      .filter((name) => base[name] !== undefined)
      .map((name) => ({ name, ruleCase: omit(base, name) })),
  ];
}

/** A case of a patient of the rule's own population where it says nothing of age. */
function withAge(rule: Rule, given: RuleCase): RuleCase {
  const { population } = rule.applies;
  if (population === undefined || given.age_years !== undefined) return given;
  const { from_years } = POPULATIONS[population];
  return { ...given, age_years: from_years };
}

function merge(base: RuleCase, change: RuleCase): RuleCase {
  return {
    ...base,
    ...change,
    values: { ...base.values, ...change.values },
    facts: { ...base.facts, ...change.facts },
  };
}

function omit<T extends object>(from: T, name: string): T {
  return Object.fromEntries(Object.entries(from).filter(([key]) => key !== name)) as T;
}

function describeCase(change: RuleCase): string {
  const text = JSON.stringify(change, (_, value: unknown) =>
    typeof value === "function" ? "a course" : value,
  );
  return text === "{}" ? "what is given" : text;
}
