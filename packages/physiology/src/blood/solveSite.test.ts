import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze } from "../readouts/bloodSampler.ts";
import type { BloodGases, TemperatureView } from "../readouts/bloodSampler.ts";
import { bloodFromTensions } from "./bloodFromTensions.ts";
import { gasSiteKind, startSite } from "./gasSites.ts";
import type { BloodSample, GasSites } from "./gasSites.ts";
import { solveSite } from "./solveSite.ts";

const warmBlood = fc.record({
  ph: fc.double({ min: 6.9, max: 7.7, noNaN: true }),
  pco2_mmHg: fc.double({ min: 12, max: 110, noNaN: true }),
  po2_mmHg: fc.double({ min: 5, max: 650, noNaN: true }),
  hematocrit_fraction: fc.double({ min: 0.1, max: 0.55, noNaN: true }),
  protein_g_per_dL_plasma: fc.double({ min: 2, max: 8, noNaN: true }),
  temperature_degC: fc.constant(37),
});

function gasesOf(sample: BloodSample, view: TemperatureView): BloodGases {
  const gases = analyze(sample, view);
  if (gases === undefined) throw new Error("The blood is out of range");
  return gases;
}

describe("tensions solved from amounts", () => {
  it("give back pH, pCO2 and pO2 that the amounts were made from", () => {
    fc.assert(
      fc.property(warmBlood, (blood) => {
        const found = gasesOf(bloodFromTensions(blood), "actual");
        expect(found.ph).toBeCloseTo(blood.ph, 7);
        expect(found.pco2 / blood.pco2_mmHg).toBeCloseTo(1, 6);
        expect(found.po2 / blood.po2_mmHg).toBeCloseTo(1, 5);
      }),
    );
  });

  it("show 28 °C blood of 7.40 and 40 mmHg at 37 °C as 7.53 and 27 mmHg at its own temperature", () => {
    const cold = bloodFromTensions({
      ph: 7.4,
      pco2_mmHg: 40,
      po2_mmHg: 200,
      hematocrit_fraction: 0.27,
      protein_g_per_dL_plasma: 5,
      temperature_degC: 28,
    });
    const actual = gasesOf(cold, "actual");
    const alphaStat = gasesOf(cold, "37C");
    expect(actual.ph).toBeCloseTo(7.53, 2);
    expect(actual.pco2).toBeGreaterThan(26.5);
    expect(actual.pco2).toBeLessThan(28);
    // 0.0307·40·10^(7.40 − 6.095), as analyzers print it.
    expect(alphaStat.hco3).toBeCloseTo(24.8, 1);
    expect(alphaStat.ph).toBeCloseTo(7.4, 6);
    expect(alphaStat.pco2).toBeCloseTo(40, 5);
    expect(alphaStat.hco3).toBeCloseTo(actual.hco3, 3);
  });

  it("are met to a ten-millionth of a mmol/L even when the blood has changed wholly since the last solution", () => {
    const sites = Object.fromEntries(
      gasSiteKind.columns.map((column) => [column, new Float64Array(1)]),
    ) as unknown as GasSites;
    startSite(sites, 0);
    fc.assert(
      fc.property(warmBlood, (blood) => {
        const { o2_mmol_per_mL, co2_mmol_per_mL, base_mmol_per_mL, hemoglobin_g_per_mL, protein_g_per_mL } =
          bloodFromTensions(blood);
        solveSite(
          sites,
          0,
          o2_mmol_per_mL,
          co2_mmol_per_mL,
          base_mmol_per_mL,
          hemoglobin_g_per_mL,
          protein_g_per_mL,
          37,
        );
        expect(Math.abs(sites.acidBaseResidual_mmol_per_L[0])).toBeLessThan(1e-7);
        expect(Math.abs(sites.oxygenResidual_mmol_per_L[0])).toBeLessThan(1e-7);
      }),
    );
  });

  it("are nothing, rather than a wrong number, for blood more acid than the equations describe", () => {
    const blood = bloodFromTensions({
      ph: 7.4,
      pco2_mmHg: 40,
      po2_mmHg: 95,
      hematocrit_fraction: 0.3,
      protein_g_per_dL_plasma: 7,
      temperature_degC: 37,
    });
    expect(analyze({ ...blood, base_mmol_per_mL: -0.2 }, "actual")).toBeUndefined();
  });

  it("show acid added as a lower pH, a higher pCO2 and a lower base excess by just that much", () => {
    const blood = bloodFromTensions({
      ph: 7.4,
      pco2_mmHg: 40,
      po2_mmHg: 95,
      hematocrit_fraction: 0.3,
      protein_g_per_dL_plasma: 7,
      temperature_degC: 37,
    });
    const before = gasesOf(blood, "actual");
    const after = gasesOf({ ...blood, base_mmol_per_mL: blood.base_mmol_per_mL - 0.005 }, "actual");
    expect(after.ph).toBeLessThan(before.ph - 0.05);
    expect(after.pco2).toBeGreaterThan(before.pco2 + 3);
    expect(before.baseExcess - after.baseExcess).toBeCloseTo(5, 1);
  });
});
