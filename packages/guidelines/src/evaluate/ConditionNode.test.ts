import { describe, expect, it } from "vitest";
import { caseStart, event, sampleOf } from "../quantity/Moment.ts";
import { areaBelow, atMoment, signal, timeSince, total } from "../quantity/quantities.ts";
import { all, any, atLeast, atMost, happened, inOrder, not, present, within } from "../rule/conditions.ts";
import type { Condition } from "../rule/Condition.ts";
import { rule } from "../rule/Rule.ts";
import { verdictOf } from "../testing/ruleCase.ts";
import type { RuleCase } from "../testing/ruleCase.ts";

const TEXT = { en: "a", es: "b" };

function answer(requires: Condition, ruleCase: RuleCase = {}): string {
  const watch = rule({
    id: "test.condition",
    kind: "plausibility",
    status: "plausibility",
    title: TEXT,
    rationale: TEXT,
    cannotTell: TEXT,
    applies: { settings: ["cpb"] },
    requires,
  });
  const { verdict } = verdictOf(watch, ruleCase);
  return { met: "so", breached: "notSo", unknown: "unknown", notApplicable: "none" }[verdict];
}

const lactate = signal("blood.lactate");
const so = atLeast(lactate, 0);
const notSo = atMost(lactate, 0);
const unknown = atLeast(signal("blood.glucose"), 0);
const values = { "blood.lactate": 2 } as const;

describe("conditions", () => {
  it.each<[string, Condition, string]>([
    ["all of so and unknown", all(so, unknown), "unknown"],
    ["all of not so and unknown", all(notSo, unknown), "notSo"],
    ["any of so and unknown", any(so, unknown), "so"],
    ["any of not so and unknown", any(notSo, unknown), "unknown"],
    ["not of unknown", not(unknown), "unknown"],
    ["not of so", not(so), "notSo"],
    ["a value at the lower end of a range", within(lactate, 2, 3), "so"],
    ["a value above a range", within(lactate, 1, 1.9), "notSo"],
    ["a signal that is there", present("blood.lactate"), "so"],
    ["a signal that is not", present("blood.glucose"), "notSo"],
  ])("answer as three values ask: %s", (_, condition, expected) => {
    expect(answer(condition, { values })).toBe(expected);
  });

  it("take the absence of an event for something only where such events are noted", () => {
    const events = [{ event: "echoExam", time_s: 2 }] as const;
    expect(answer(happened("echoExam"), { events })).toBe("so");
    expect(answer(happened("echoExam"))).toBe("notSo");
    expect(answer(happened("echoExam"), { keepsEvents: [] })).toBe("unknown");
    expect(
      answer(happened("echoExam", event("bypassStart")), {
        events: [...events, { event: "bypassStart", time_s: 3 }],
      }),
    ).toBe("notSo");
  });

  it("see the order of events once the last has come", () => {
    const order = inOrder("heparinGiven", "bypassStart");
    const given = { event: "heparinGiven", time_s: 1 } as const;
    expect(answer(order, { events: [given] })).toBe("unknown");
    expect(answer(order, { events: [given, { event: "bypassStart", time_s: 2 }] })).toBe("so");
    expect(answer(order, { events: [{ event: "bypassStart", time_s: 0 }, given] })).toBe("notSo");
    expect(answer(order, { events: [{ event: "bypassStart", time_s: 2 }] })).toBe("notSo");
  });

  it("count from moments: time, value then, area since, sum of amounts", () => {
    const for_s = 10;
    const falling = { "blood.lactate": (time_s: number) => 10 - time_s };
    expect(answer(within(timeSince(caseStart), 10, 10), { values, for_s })).toBe("so");
    expect(answer(within(timeSince(sampleOf("blood.lactate")), 0, 0), { values, for_s })).toBe("so");
    const events = [
      { event: "heparinGiven", time_s: 4, amount: 100 },
      { event: "heparinGiven", time_s: 6, amount: 50 },
    ] as const;
    expect(
      answer(within(atMoment(lactate, event("heparinGiven")), 4, 4), { values: falling, events, for_s }),
    ).toBe("so");
    expect(answer(within(total("heparinGiven"), 150, 150), { events, for_s })).toBe("so");
    // Below 3 at 8, 9 and 10 s: by 1, 2 and 3.
    expect(answer(within(areaBelow(lactate, 3, caseStart), 0.0999, 0.1001), { values: falling, for_s })).toBe(
      "so",
    );
  });

  it("know no value of a moment that has not come, and no sum of what nobody notes", () => {
    expect(answer(atLeast(atMoment(lactate, event("heparinGiven")), 0), { values })).toBe("unknown");
    expect(answer(atLeast(timeSince(event("heparinGiven")), 0))).toBe("unknown");
    expect(answer(atLeast(total("heparinGiven"), 0), { keepsEvents: [] })).toBe("unknown");
  });
});
