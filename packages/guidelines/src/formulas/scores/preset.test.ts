import { describe, expect, it } from "vitest";
import { evaluateScore, totalsOf } from "../evaluateScore.ts";
import { preset } from "./preset.ts";

const BEST = {
  meanArterialPressure_mmHg: 101,
  lactate_mmol_per_L: 1.5,
  ph: 7.31,
  platelets_10_9_per_L: 201,
  hospitalStay_d: 2,
};

/** Both sides of every edge of the published bands. */
const EDGES: readonly (readonly [name: keyof typeof BEST, value: number, points: number])[] = [
  ["meanArterialPressure_mmHg", 100, 1],
  ["meanArterialPressure_mmHg", 91, 1],
  ["meanArterialPressure_mmHg", 90, 2],
  ["meanArterialPressure_mmHg", 81, 2],
  ["meanArterialPressure_mmHg", 80, 3],
  ["meanArterialPressure_mmHg", 71, 3],
  ["meanArterialPressure_mmHg", 70, 4],
  ["lactate_mmol_per_L", 1.51, 1],
  ["lactate_mmol_per_L", 3, 1],
  ["lactate_mmol_per_L", 6, 2],
  ["lactate_mmol_per_L", 10, 3],
  ["lactate_mmol_per_L", 10.1, 4],
  ["ph", 7.3, 1],
  ["ph", 7.21, 1],
  ["ph", 7.2, 2],
  ["ph", 7.1, 3],
  ["platelets_10_9_per_L", 200, 1],
  ["platelets_10_9_per_L", 101, 1],
  ["platelets_10_9_per_L", 100, 2],
  ["hospitalStay_d", 3, 1],
  ["hospitalStay_d", 7, 1],
  ["hospitalStay_d", 8, 2],
];

describe("PRESET", () => {
  it.each(EDGES)("counts %s of %d as %d", (name, value, points) => {
    expect(evaluateScore(preset, { ...BEST, [name]: value })).toMatchObject({ ok: true, total: points });
  });

  it("reaches the 15 points that its highest class names", () => {
    expect(totalsOf(preset)).toEqual([0, 15]);
    expect(preset.classes[0]?.id).toBe("10–15");
  });

  it.each([
    [0, "0–5", 26, {}],
    [5, "0–5", 26, { meanArterialPressure_mmHg: 70, hospitalStay_d: 3 }],
    [6, "6–9", 68, { meanArterialPressure_mmHg: 70, hospitalStay_d: 8 }],
    [9, "6–9", 68, { meanArterialPressure_mmHg: 70, hospitalStay_d: 8, ph: 7 }],
    [10, "10–15", 93, { meanArterialPressure_mmHg: 70, hospitalStay_d: 8, lactate_mmol_per_L: 12 }],
  ])("puts %d in class %s with %d %% dead", (sum, id, outcome_percent, change) => {
    expect(evaluateScore(preset, { ...BEST, ...change })).toMatchObject({
      total: sum,
      riskClass: { id, outcome_percent },
    });
  });

  it("gives no points to a value between two whole ones", () => {
    expect(evaluateScore(preset, { ...BEST, meanArterialPressure_mmHg: 90.5 })).toMatchObject({
      ok: false,
      field: "meanArterialPressure_mmHg",
    });
  });
});
