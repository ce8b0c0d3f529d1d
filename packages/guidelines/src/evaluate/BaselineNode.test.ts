import { describe, expect, it } from "vitest";
import { event } from "../quantity/Moment.ts";
import { baseline, signal } from "../quantity/quantities.ts";
import { within } from "../rule/conditions.ts";
import { rule } from "../rule/Rule.ts";
import { verdictOf } from "../testing/ruleCase.ts";
import type { Course } from "../testing/ruleCase.ts";
import type { CaseHappening } from "./CaseRun.ts";
import { BaselineNode } from "./BaselineNode.ts";
import { FixedNode } from "./combine.ts";

const TEXT = { en: "a rule of this test", es: "una regla de esta prueba" };
const START: CaseHappening = { event: "ecmoStart", time_s: 2 };

/** Whether the baseline of a course, of its first five numbers since the start of ECMO or a change of oxygenator, is 7. */
function isSeven(course: Course, for_s: number, events: readonly CaseHappening[] = [START]): string {
  const { verdict } = verdictOf(
    rule({
      id: "test.baseline",
      kind: "plausibility",
      status: "plausibility",
      title: TEXT,
      rationale: TEXT,
      cannotTell: TEXT,
      applies: { settings: ["vv"] },
      requires: within(
        baseline(
          signal("blood.lactate", { maxAge_s: 0.5 }),
          { window_s: 5, within_s: 20 },
          event("ecmoStart"),
          event("oxygenatorChanged"),
        ),
        7,
        7,
      ),
    }),
    { values: { "blood.lactate": course }, events, for_s },
  );
  return verdict;
}

describe("a baseline", () => {
  it("is the median of the first numbers, whatever one of them is and whatever comes later", () => {
    // 3, 7, 30, 6, 8 from the second 2 on.
    const course: Course = (time_s) => [3, 7, 30, 6, 8][time_s - 2] ?? 1;
    expect(isSeven(course, 6)).toBe("met");
    expect(isSeven(course, 60)).toBe("met");
  });

  it("is not known before they are together, nor before the moment", () => {
    expect(isSeven(7, 5)).toBe("unknown");
    expect(isSeven(7, 60, [])).toBe("unknown");
  });

  it("passes over seconds without a number", () => {
    const course: Course = (time_s) => (time_s % 2 === 0 ? 7 : "notAvailable");
    expect(isSeven(course, 9)).toBe("unknown");
    expect(isSeven(course, 10)).toBe("met");
  });

  it("stays unknown where the numbers come too late", () => {
    expect(isSeven((time_s) => (time_s < 18 ? "notAvailable" : 7), 60)).toBe("met");
    expect(isSeven((time_s) => (time_s < 19 ? "notAvailable" : 7), 60)).toBe("unknown");
  });

  it("begins anew after a later moment", () => {
    const course: Course = (time_s) => (time_s < 30 ? 7 : 9);
    const changed: CaseHappening = { event: "oxygenatorChanged", time_s: 30 };
    expect(isSeven(course, 29, [START, changed])).toBe("met");
    expect(isSeven(course, 33, [START, changed])).toBe("unknown");
    expect(isSeven(course, 34, [START, changed])).toBe("breached");
  });

  it("has a window of at least a second", () => {
    const of = new FixedNode("constant", 1);
    const happenings = {} as ConstructorParameters<typeof BaselineNode>[1]["happenings"];
    expect(() => new BaselineNode(of, { window_s: 0, within_s: 1, moments: [], happenings })).toThrow(
      "found 0",
    );
  });
});
