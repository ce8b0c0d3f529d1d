import { describe, expect, it } from "vitest";
import { O2_ML_PER_MMOL, oxygenSolubility_mmol_per_mL_mmHg } from "./oxygenDissociation.ts";

describe("dissolved oxygen", () => {
  it("is 0.003 mL/dL per mmHg at 37 °C, and a fifth more at 25 °C", () => {
    const warm = oxygenSolubility_mmol_per_mL_mmHg(37);
    expect(warm * O2_ML_PER_MMOL * 100).toBeCloseTo(0.003, 9);
    expect(oxygenSolubility_mmol_per_mL_mmHg(25) / warm).toBeCloseTo(0.0283 / 0.0239, 1);
    expect(oxygenSolubility_mmol_per_mL_mmHg(25)).toBeGreaterThan(1.15 * warm);
  });
});
