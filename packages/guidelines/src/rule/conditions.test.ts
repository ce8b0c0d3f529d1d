import { describe, expect, it } from "vitest";
import { verdictOf } from "../testing/ruleCase.ts";
import type { RuleCase } from "../testing/ruleCase.ts";
import type { Condition } from "./Condition.ts";
import { fact, happenedWithin, twoOf } from "./conditions.ts";
import { rule } from "./Rule.ts";

const TEXT = { en: "a rule of this test", es: "una regla de esta prueba" };

/** What a rule that requires the condition says of the case. */
function verdict(requires: Condition, ruleCase: RuleCase): string {
  const asked = rule({
    id: "test.conditions",
    kind: "plausibility",
    status: "plausibility",
    title: TEXT,
    rationale: TEXT,
    cannotTell: TEXT,
    applies: { settings: ["cpb"] },
    requires,
  });
  return verdictOf(asked, ruleCase).verdict;
}

describe("twoOf", () => {
  const two = twoOf(fact("patient.obesity"), fact("treatment.alphaStat"), fact("equipment.scavenging"));

  it.each([
    ["met", { "patient.obesity": true, "equipment.scavenging": true }],
    ["met", { "patient.obesity": true, "treatment.alphaStat": true, "equipment.scavenging": true }],
    ["breached", { "patient.obesity": true, "treatment.alphaStat": false, "equipment.scavenging": false }],
    // The third, which nobody told, decides.
    ["unknown", { "patient.obesity": true, "treatment.alphaStat": false }],
    ["breached", { "patient.obesity": false, "treatment.alphaStat": false }],
  ] as const)("is %s with %o", (expected, facts) => {
    expect(verdict(two, { facts })).toBe(expected);
  });
});

describe("happenedWithin", () => {
  const lately = happenedWithin("redCellsGiven", 60);
  const events = [{ event: "redCellsGiven", time_s: 10, amount: 1 }] as const;

  it("is so up to the time and not after it", () => {
    expect(verdict(lately, { events, for_s: 70 })).toBe("met");
    expect(verdict(lately, { events, for_s: 71 })).toBe("breached");
  });

  it("is not so where such events are noted and none was", () => {
    expect(verdict(lately, {})).toBe("breached");
  });

  it("is unknown where such events are not noted", () => {
    expect(verdict(lately, { keepsEvents: [] })).toBe("unknown");
  });
});
