import { expect, it } from "vitest";
import { describeFormula } from "../describeFormula.ts";
import { redCellVolume } from "./redCellVolume.ts";

const WOMAN = {
  hematocrit_percent: 28,
  bloodVolume_L: 3.768,
  prime_L: 1.4,
  fluids_L: 0,
  targetHematocrit_percent: 24,
  unitHematocrit_percent: 60,
};

describeFormula(redCellVolume, {
  vectors: [
    { given: WOMAN, expected: 515, within: 0.5, from: "reading notes" },
    {
      given: { prime_L: 0, targetHematocrit_percent: 28 },
      expected: 0,
      within: 1e-9,
      from: "nothing diluted, nothing to add",
    },
  ],
  refused: [
    // 28 · 3.768 / 5.168 = 20.4 %.
    { given: { targetHematocrit_percent: 20 }, field: "targetHematocrit_percent" },
    { given: { unitHematocrit_percent: 24 }, field: "unitHematocrit_percent" },
  ],
});

it("reaches the target when its volume is mixed in", () => {
  const result = redCellVolume.evaluate(WOMAN);
  const added_L = (result.ok ? result.value : Number.NaN) / 1000;
  const cells_L = 0.28 * 3.768 + 0.6 * added_L;
  expect(cells_L / (3.768 + 1.4 + added_L)).toBeCloseTo(0.24, 12);
});
