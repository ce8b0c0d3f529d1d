import { describe, expect, it } from "vitest";
import { plasmaChloride_mmol_per_L } from "./plasmaChloride.ts";

const normal = {
  sodium_mmol_per_L: 140,
  potassium_mmol_per_L: 4.2,
  ionizedCalcium_mmol_per_L: 1.2,
  lactate_mmol_per_L: 1,
  bicarbonate_mmol_per_L: 24.5,
  protein_g_per_dL_plasma: 7,
  ph: 7.4,
};

describe("chloride from the charge of plasma", () => {
  it("lies in the normal range of 98–107 mmol/L for normal plasma", () => {
    const chloride = plasmaChloride_mmol_per_L(normal);
    expect(chloride).toBeGreaterThan(98);
    expect(chloride).toBeLessThan(107);
  });

  it("rises mmol for mmol as saline takes bicarbonate's place, and falls with lactate and citrate", () => {
    const before = plasmaChloride_mmol_per_L(normal);
    expect(plasmaChloride_mmol_per_L({ ...normal, bicarbonate_mmol_per_L: 19.5 }) - before).toBeCloseTo(5, 9);
    expect(plasmaChloride_mmol_per_L({ ...normal, lactate_mmol_per_L: 6 }) - before).toBeCloseTo(-5, 9);
    expect(plasmaChloride_mmol_per_L({ ...normal, otherAnions_mmol_per_L: 9 }) - before).toBeCloseTo(-9, 9);
  });

  it("is 154 mmol/L in saline", () => {
    const saline = {
      sodium_mmol_per_L: 154,
      potassium_mmol_per_L: 0,
      ionizedCalcium_mmol_per_L: 0,
      lactate_mmol_per_L: 0,
      bicarbonate_mmol_per_L: 0,
      protein_g_per_dL_plasma: 0,
      ph: 6,
    };
    expect(plasmaChloride_mmol_per_L(saline)).toBe(154);
  });
});
