import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SEVERINGHAUS_1979 } from "../validation/publishedTables.ts";
import {
  O2_ML_PER_MMOL,
  oxygenSaturation_fraction,
  oxygenSolubility_mmol_per_mL_mmHg,
} from "./oxygenDissociation.ts";

function p50_mmHg(ph: number, fetal: number, dpg: number, temperature_degC = 37): number {
  let low = 1;
  let high = 100;
  for (let i = 0; i < 60; i++) {
    const middle = 0.5 * (low + high);
    if (oxygenSaturation_fraction(middle, ph, 0, temperature_degC, fetal, dpg) > 0.5) high = middle;
    else low = middle;
  }
  return low;
}

describe("oxygen saturation", () => {
  it("is within 0.30 % (root mean square) and 0.6 % (each) of the 51 points of Severinghaus 1979", () => {
    const errors = SEVERINGHAUS_1979.map(
      ([po2, so2]) => 100 * oxygenSaturation_fraction(po2, 7.4, 0, 37) - so2,
    );
    const square = errors.reduce((sum, error) => sum + error * error, 0) / errors.length;
    expect(Math.sqrt(square)).toBeLessThan(0.3);
    expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.6);
  });

  it("is half at 26.7 mmHg in adult blood, at 20 in fetal, at 19.4 ± 1.8 (within 1.3 SD) in newborn blood", () => {
    expect(Math.abs(p50_mmHg(7.4, 0, 5) - 26.7)).toBeLessThan(0.3);
    expect(p50_mmHg(7.4, 1, 5)).toBeCloseTo(20.2, 1);
    expect(Math.abs(p50_mmHg(7.4, 0.77, 5) - 19.4)).toBeLessThan(1.3 * 1.8);
  });

  it("is half at 16–20 mmHg in stored cells without DPG", () => {
    expect(p50_mmHg(7.4, 0, 0.2)).toBeGreaterThan(16);
    expect(p50_mmHg(7.4, 0, 0.2)).toBeLessThan(20);
  });

  it("shifts by Bohr's factor of −0.48 ± 0.05 and by 0.024 ± 0.002 per °C", () => {
    const bohr = Math.log10(p50_mmHg(7.5, 0, 5) / p50_mmHg(7.3, 0, 5)) / 0.2;
    expect(Math.abs(bohr + 0.48)).toBeLessThan(0.05);
    const warmth = Math.log10(p50_mmHg(7.4, 0, 5, 40) / p50_mmHg(7.4, 0, 5, 30)) / 10;
    expect(Math.abs(warmth - 0.024)).toBeLessThan(0.002);
  });

  it("lies between 0 and 1 and grows with tension over the whole domain", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 600, noNaN: true }),
        fc.double({ min: 6, max: 8.5, noNaN: true }),
        fc.double({ min: -60, max: 60, noNaN: true }),
        fc.double({ min: 5, max: 45, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 15, noNaN: true }),
        (po2, ph, base, temperature, fetal, dpg) => {
          const found = oxygenSaturation_fraction(po2, ph, base, temperature, fetal, dpg);
          expect(found).toBeGreaterThan(0);
          expect(found).toBeLessThanOrEqual(1);
          const higher = oxygenSaturation_fraction(po2 * 1.01, ph, base, temperature, fetal, dpg);
          expect(higher).toBeGreaterThanOrEqual(found);
          expect(higher > found || found > 0.999).toBe(true);
        },
      ),
    );
    expect(oxygenSaturation_fraction(0, 7.4, 0, 37)).toBe(0);
    expect(oxygenSaturation_fraction(-1, 7.4, 0, 37)).toBe(0);
  });
});

describe("dissolved oxygen", () => {
  it("is 0.003 mL/dL per mmHg at 37 °C and follows Bunsen's coefficient of water: 0.0239, 0.0283, 0.0380", () => {
    const warm = oxygenSolubility_mmol_per_mL_mmHg(37);
    expect(warm * O2_ML_PER_MMOL * 100).toBeCloseTo(0.003, 9);
    expect(oxygenSolubility_mmol_per_mL_mmHg(25) / warm).toBeCloseTo(0.0283 / 0.0239, 2);
    expect(oxygenSolubility_mmol_per_mL_mmHg(10) / warm).toBeCloseTo(0.038 / 0.0239, 2);
  });
});
