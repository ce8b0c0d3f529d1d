import { RULES } from "@openperfusion/guidelines";
import { describe, expect, it } from "vitest";
import { EVERYTHING, filterFrom, matches, searchOf } from "./ruleFilter.ts";
import type { RuleFilter } from "./ruleFilter.ts";
import { TOPICS, topicOf } from "./topics.ts";

const found = (filter: Partial<RuleFilter>): readonly string[] =>
  RULES.filter((rule) => matches(rule, { ...EVERYTHING, ...filter })).map(({ id }) => id);

describe("the filter of the rules", () => {
  it("lets all rules through while nothing is asked for", () => {
    expect(found({})).toHaveLength(RULES.length);
  });

  it("finds words in both languages, by their plain letters, and an id", () => {
    const delivery = "cpb.oxygen.do2iMin280.eacts24";
    for (const words of ["oxygen delivery 280", "aporte oxigeno", "DO2iMin280", "wahba 280 delivery"]) {
      expect(found({ words })).toContain(delivery);
    }
    expect(found({ words: "oxygen xyzzy" })).toEqual([]);
  });

  it("narrows by setting, kind, status, source and topic at once", () => {
    const narrowed = found({ chosen: { topic: "cpb.oxygen", source: "EACTS24", status: "secondary" } });
    expect(narrowed.length).toBeGreaterThan(0);
    for (const id of narrowed) {
      const rule = RULES.find((each) => each.id === id)!;
      expect([topicOf(rule), rule.citation?.source, rule.status]).toEqual([
        "cpb.oxygen",
        "EACTS24",
        "secondary",
      ]);
    }
    expect(found({ chosen: { setting: "ecco2r", topic: "cpb.oxygen" } })).toEqual([]);
  });

  it("shows only rules that conflict with another when asked", () => {
    const conflicting = RULES.filter(({ conflictsWith }) => conflictsWith.length > 0).map(({ id }) => id);
    expect(found({ isConflictOnly: true })).toEqual(conflicting);
  });

  it("stands in the address and comes back from it", () => {
    const filter: RuleFilter = {
      words: "act 480",
      chosen: { setting: "cpb", source: "STSAC18" },
      isConflictOnly: true,
    };
    expect(filterFrom(searchOf(filter))).toEqual(filter);
    expect(searchOf(EVERYTHING).toString()).toBe("");
    expect(filterFrom(new URLSearchParams("?setting=&q="))).toEqual(EVERYTHING);
  });
});

it("gives every rule a topic, and every topic a rule", () => {
  expect(new Set(RULES.map(topicOf))).toEqual(new Set(TOPICS));
});
