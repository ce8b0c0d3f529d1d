import { describe, expect, it } from "vitest";
import { emptyRows } from "../testing/emptyRows.ts";
import { SIEMENS_2012 } from "../validation/publishedTables.ts";
import { bloodFromTensions } from "./bloodFromTensions.ts";
import { gasSiteKind } from "./gasSites.ts";
import { solveSample } from "./solveSite.ts";
import { waterVapor_mmHg } from "./temperature.ts";

const sites = emptyRows(gasSiteKind, 1);

function sealed(po2_mmHg: number, temperature_degC: number) {
  const blood = bloodFromTensions({
    ph: 7.4,
    pco2_mmHg: 40,
    po2_mmHg,
    hematocrit_fraction: 0.42,
    protein_g_per_dL_plasma: 7,
    temperature_degC,
  });
  solveSample(sites, blood);
  return { ph: sites.ph[0], pco2: sites.pco2_mmHg[0], po2: sites.po2_mmHg[0], ph37: sites.ph37[0] };
}

/** Factor on pO2 as the analyzers IL 1301 and 1303 correct it (medicalalgorithms.com, correction of pO2 for temperature). */
function analyzerFactor(po2_mmHg: number, temperature_degC: number): number {
  const p = po2_mmHg ** 3.88;
  return 10 ** (((5.49e-11 * p + 0.071) / (9.72e-9 * p + 2.3)) * (temperature_degC - 37));
}

describe("blood sealed and brought to another temperature", () => {
  it.each(SIEMENS_2012)(
    "at %d °C has the pH, pCO2 and venous pO2 of the analyzers' table",
    (t, dPh, pco2, po2) => {
      const blood = sealed(45, t);
      expect(Math.abs(blood.ph - 7.4 - dPh)).toBeLessThan(0.01);
      expect(Math.abs(blood.pco2 / 40 / pco2 - 1)).toBeLessThan(0.02);
      expect(Math.abs(blood.po2 / 45 / po2 - 1)).toBeLessThan(0.05);
      // Cooled hemoglobin binds a little more oxygen, and gives off acid for it.
      expect(Math.abs(blood.ph37 - 7.4)).toBeLessThan(0.001);
    },
  );

  it("has the pO2 of the analyzers' formula within 5 % from 29 to 41 °C and 30 to 100 mmHg", () => {
    for (const po2 of [30, 45, 60, 75, 90, 100]) {
      for (let t = 29; t <= 41; t++) {
        expect(Math.abs(sealed(po2, t).po2 / po2 / analyzerFactor(po2, t) - 1)).toBeLessThan(0.05);
      }
    }
  });

  it("of 7.40 and 40 mmHg is seen at 28 °C as 7.53 and 27 mmHg (alpha-stat)", () => {
    expect(sealed(200, 28).ph).toBeCloseTo(7.53, 2);
    expect(sealed(200, 28).pco2).toBeGreaterThan(26.5);
    expect(sealed(200, 28).pco2).toBeLessThan(28);
  });
});

describe("water vapor", () => {
  it("is 47 mmHg at 37 °C and 17.5 at 20 °C", () => {
    expect(waterVapor_mmHg(37)).toBeCloseTo(47.1, 0);
    expect(waterVapor_mmHg(20)).toBeCloseTo(17.5, 1);
  });
});
