import { describe, expect, it } from "vitest";
import { emptyRows } from "../testing/emptyRows.ts";
import { baseExcess_mmol_per_L } from "./baseExcess.ts";
import { gasSiteKind } from "./gasSites.ts";
import { solveSample } from "./solveSite.ts";
import { thinFluid_fraction, titratedBase_mmol_per_L } from "./thinFluid.ts";

const sites = emptyRows(gasSiteKind, 1);

describe("fluid with little to buffer", () => {
  it("is not blood of a hematocrit of 0.12, nor plasma of 4.5 g/dL", () => {
    expect(titratedBase_mmol_per_L(7.6, 20, 4, 1, 0)).toBe(baseExcess_mmol_per_L(7.6, 20, 4, 1, 0));
    expect(thinFluid_fraction((9.5 * 4.5) / 7)).toBe(0);
    expect(thinFluid_fraction(0)).toBe(1);
  });

  it("has the pH of the Henderson-Hasselbalch equation: 25 mmol/L of bicarbonate with CO2 added from 15 to 100 mmHg", () => {
    for (const pco2 of [15, 40, 100]) {
      solveSample(sites, crystalloid(0.025, 0.025 + 0.0000307 * pco2));
      expect(sites.ph37[0]).toBeCloseTo(6.1 + Math.log10(25 / (0.0307 * pco2)), 1);
      expect(sites.pco2At37_mmHg[0]).toBeCloseTo(pco2, 6);
    }
  });

  it("whose CO2 was swept away stops at pH 8.2, and the residual says that it lies beyond", () => {
    solveSample(sites, crystalloid(0.025, 0.001));
    expect(sites.ph37[0]).toBe(8.2);
    expect(sites.acidBaseResidual_mmol_per_L[0]).toBeCloseTo(-24, 1);
  });

  it("that holds no base is acid and has the tension of what it dissolves", () => {
    solveSample(sites, crystalloid(0, 0.00123));
    expect(sites.ph37[0]).toBe(6);
  });
});

function crystalloid(sid_mmol_per_mL: number, co2_mmol_per_mL: number) {
  return {
    o2_mmol_per_mL: 0.0002,
    co2_mmol_per_mL,
    sid_mmol_per_mL,
    hemoglobin_g_per_mL: 0,
    fetalHemoglobin_g_per_mL: 0,
    dpg_mmol_per_mL: 0,
    protein_g_per_mL: 0,
    temperature_degC: 37,
  };
}
