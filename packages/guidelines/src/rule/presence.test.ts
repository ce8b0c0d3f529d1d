import { expect, it } from "vitest";
import { verdictOf } from "../testing/ruleCase.ts";
import type { RuleCase } from "../testing/ruleCase.ts";
import { presence } from "./presence.ts";
import type { PresenceDefinition } from "./presence.ts";

const CRANKS = "equipment.handCranks";
const BATTERY = "equipment.consoleBattery";

const made = (definition: Pick<PresenceDefinition, "facts" | "isUnwanted" | "shownBy" | "cannotTell">) =>
  presence({
    id: "test.presence",
    status: "secondary",
    title: { en: "a title", es: "un título" },
    rationale: { en: "a reason", es: "un motivo" },
    grade: { scheme: "EACTS", class: "I", level: "C" },
    ...definition,
  });
const adult: RuleCase = { age_years: 60 };

it("wants all of its facts", () => {
  const rule = made({ facts: [CRANKS, BATTERY] });
  const verdict = (facts: RuleCase["facts"]): string =>
    verdictOf(rule, { ...adult, facts: facts ?? {} }).verdict;
  expect(verdict({ [CRANKS]: true, [BATTERY]: true })).toBe("met");
  expect(verdict({ [CRANKS]: true, [BATTERY]: false })).toBe("breached");
  expect(verdict({ [CRANKS]: true })).toBe("unknown");
  expect(verdict({ [BATTERY]: false })).toBe("breached");
});

it("wants none of what is unwanted", () => {
  const rule = made({ facts: [CRANKS, BATTERY], isUnwanted: true });
  expect(verdictOf(rule, { ...adult, facts: { [CRANKS]: false, [BATTERY]: false } }).verdict).toBe("met");
  expect(verdictOf(rule, { ...adult, facts: { [CRANKS]: false, [BATTERY]: true } }).verdict).toBe("breached");
  expect(verdictOf(rule, { ...adult, facts: { [CRANKS]: false } }).verdict).toBe("unknown");
});

it("takes live signals for a statement, and a silent one for nothing while nobody stated it", () => {
  const rule = made({
    facts: [CRANKS],
    shownBy: ["circuit.pressure.preOxygenator", "circuit.pressure.postOxygenator"],
  });
  const both = { "circuit.pressure.preOxygenator": 180, "circuit.pressure.postOxygenator": 150 };
  const one = { "circuit.pressure.preOxygenator": 180 };
  expect(verdictOf(rule, { ...adult, values: both }).verdict).toBe("met");
  expect(verdictOf(rule, { ...adult, values: one }).verdict).toBe("unknown");
  expect(verdictOf(rule, { ...adult, values: one, facts: { [CRANKS]: false } }).verdict).toBe("breached");
  expect(verdictOf(rule, { ...adult, facts: { [CRANKS]: true } }).verdict).toBe("met");
});

it("says first what a statement can't tell, then what is special", () => {
  const { cannotTell } = made({ facts: [CRANKS], cannotTell: { en: "Nor this.", es: "Ni esto." } });
  expect(cannotTell).toEqual({
    en: "It rests on what somebody stated, not on a measurement. Nor this.",
    es: "Se basa en lo que alguien indicó, no en una medida. Ni esto.",
  });
  expect(made({ facts: [CRANKS], shownBy: ["coag.act"] }).cannotTell.en).toMatch(/live signal/);
});

it("speaks of adults on bypass where nothing else is said", () => {
  const rule = made({ facts: [CRANKS] });
  expect(rule.kind).toBe("guideline");
  expect(rule.applies).toEqual({ settings: ["cpb"], population: "adult" });
});
