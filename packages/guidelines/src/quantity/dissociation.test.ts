import { expect, it } from "vitest";
import { verdictOf } from "../testing/ruleCase.ts";
import { all, atLeast, atMost } from "../rule/conditions.ts";
import { rule } from "../rule/Rule.ts";
import { saturationAt } from "./dissociation.ts";
import { signal } from "./quantities.ts";

const TEXT = { en: "a", es: "b" };

/** Whether the curve gives the saturation to a tenth of a percent. */
function gives(po2_mmHg: number, so2: number, times: number): string {
  const saturation = saturationAt(signal("blood.arterial.po2"), times);
  const within = rule({
    id: "test.curve",
    kind: "plausibility",
    status: "plausibility",
    title: TEXT,
    rationale: TEXT,
    cannotTell: TEXT,
    applies: { settings: ["cpb"] },
    requires: all(atLeast(saturation, so2 - 0.05), atMost(saturation, so2 + 0.05)),
  });
  return verdictOf(within, { values: { "blood.arterial.po2": po2_mmHg } }).verdict;
}

it.each([
  // As published: half at 26.86 mmHg, then 74.9, 90.6 and 97.7 %.
  [26.86, 50, 1],
  [40, 74.9, 1],
  [60, 90.6, 1],
  [100, 97.7, 1],
  [53.72, 50, 2],
  [13.43, 50, 0.5],
])("is at %d mmHg %d %% with half-saturation %d times the usual", (po2_mmHg, so2, times) => {
  expect(gives(po2_mmHg, so2, times)).toBe("met");
});
