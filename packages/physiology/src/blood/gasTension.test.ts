import { describe, expect, it } from "vitest";
import { nitrogenSolubility_mmol_per_mL_mmHg, totalGasTension_mmHg } from "./gasTension.ts";

describe("nitrogen in blood", () => {
  it("dissolves in the cold as in water: Bunsen 0.0154 at 20 °C and 0.0186 at 10 °C over 0.0123 at 37 °C", () => {
    const warm = nitrogenSolubility_mmol_per_mL_mmHg(37);
    expect(nitrogenSolubility_mmol_per_mL_mmHg(20) / warm / (0.0154 / 0.0123)).toBeCloseTo(1, 1);
    expect(nitrogenSolubility_mmol_per_mL_mmHg(10) / warm / (0.0186 / 0.0123)).toBeCloseTo(1, 1);
  });

  it("is 1 mL in 100 mL of blood that breathes air", () => {
    expect(nitrogenSolubility_mmol_per_mL_mmHg(37) * 573 * 22.4 * 100).toBeCloseTo(0.98, 2);
  });
});

describe("total gas tension", () => {
  it("is the atmosphere's in arterial blood that breathes air, but for what tissues took", () => {
    const nitrogen = nitrogenSolubility_mmol_per_mL_mmHg(37) * 573;
    expect(totalGasTension_mmHg(95, 40, nitrogen, 37)).toBeCloseTo(755, 0);
  });

  it("exceeds the atmosphere where cold, saturated blood is warmed", () => {
    const nitrogen = nitrogenSolubility_mmol_per_mL_mmHg(18) * 580;
    expect(totalGasTension_mmHg(100, 40, nitrogen, 18)).toBeLessThan(760);
    expect(totalGasTension_mmHg(100, 40, nitrogen, 37)).toBeGreaterThan(900);
  });
});
