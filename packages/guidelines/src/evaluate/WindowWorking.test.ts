import { frameLayout, packFrame } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import type { WindowFigure } from "../quantity/Quantity.ts";
import { signal, windowed } from "../quantity/quantities.ts";
import { atLeast, fact } from "../rule/conditions.ts";
import { rule } from "../rule/Rule.ts";
import { CaseRun } from "./CaseRun.ts";
import type { DecidingValue } from "./Verdict.ts";

const TEXT = { en: "a", es: "b" };
const LAYOUT = frameLayout([{ signal: "blood.lactate", kind: "measured" }]);

/** The figure over the last four of the values, sent one a second. */
function figureOf(figure: WindowFigure, values: readonly number[]): DecidingValue | undefined {
  const watch = rule({
    id: "test.window",
    kind: "plausibility",
    status: "plausibility",
    title: TEXT,
    rationale: TEXT,
    cannotTell: TEXT,
    // Speaks in the last second only, so that the verdict's values are those of that second.
    applies: { settings: ["cpb"], where: fact("checklist.preBypass") },
    requires: atLeast(windowed(figure, signal("blood.lactate"), 4), -1e9),
  });
  const run = new CaseRun([watch], { setting: "cpb" });
  values.forEach((value, time_s) => run.frame("laboratory", LAYOUT, packFrame(LAYOUT, [value]), time_s));
  run.fact("checklist.preBypass", true, values.length - 1);
  run.advance(values.length - 1);
  const verdict = run.verdicts().get("test.window");
  return verdict?.verdict === "met" ? verdict.values[0] : undefined;
}

describe("a window", () => {
  it.each<[WindowFigure, number]>([
    // Of 4, 1, 3, 8: mean 4, squares 0 + 9 + 1 + 16; slope Σ(t − 1.5)(x) / 5 = (−6 − 0.5 + 1.5 + 12) / 5 a second.
    ["mean", 4],
    ["deviation", Math.sqrt(26 / 4)],
    ["range", 7],
    ["lowest", 1],
    ["highest", 8],
    ["slopePerMinute", 84],
  ])("gives the %s of its last values", (figure, expected) => {
    expect(figureOf(figure, [4, 1, 3, 8])?.value).toBeCloseTo(expected, 12);
  });

  it("forgets what lies before it", () => {
    expect(figureOf("mean", [1e6, 1e6, 4, 1, 3, 8])?.value).toBe(4);
    expect(figureOf("slopePerMinute", [-1e6, 4, 1, 3, 8])?.value).toBe(84);
  });

  it("knows nothing before it is full", () => {
    expect(figureOf("mean", [4, 1, 3])).toBeUndefined();
  });
});
