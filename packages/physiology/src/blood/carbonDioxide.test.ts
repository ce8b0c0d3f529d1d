import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOEPPKY_1983 } from "../validation/publishedTables.ts";
import { bloodFromTensions } from "./bloodFromTensions.ts";
import {
  CO2_ML_PER_MMOL,
  carbonicPk,
  co2Solubility_mmol_per_L_mmHg,
  plasmaCo2_mmol_per_L,
  wholeBloodCo2Ratio,
} from "./carbonDioxide.ts";
import { CELL_HEMOGLOBIN_G_PER_ML } from "./hematocrit.ts";
import { oxygenSaturation_fraction } from "./oxygenDissociation.ts";

describe("carbon dioxide in blood", () => {
  it("gives the reference values of Douglas' equations", () => {
    expect(carbonicPk(7.4, 38)).toBeCloseTo(6.086, 6);
    expect(carbonicPk(7.35, 37)).toBeCloseTo(6.0928895, 6);
    expect(co2Solubility_mmol_per_L_mmHg(37)).toBeCloseTo(0.0307, 6);
    expect(wholeBloodCo2Ratio(10, 0.9, 7.4)).toBeCloseTo(0.867593, 6);
    expect(plasmaCo2_mmol_per_L(5 / 0.133322387415, 7.4, 37) * 2.226).toBeCloseTo(54.803778, 2);
  });

  it("is within 1.14 mL/dL of the 38 bloods that Loeppky measured, with a bias below 0.2", () => {
    const errors = LOEPPKY_1983.map(([ph, hb, so2, co2, pco2]) => {
      const blood = bloodFromTensions({
        ph,
        pco2_mmHg: pco2,
        po2_mmHg: tensionAt(so2, ph),
        hematocrit_fraction: hb / 100 / CELL_HEMOGLOBIN_G_PER_ML,
        protein_g_per_dL_plasma: 7,
        temperature_degC: 37,
      });
      return blood.co2_mmol_per_mL * CO2_ML_PER_MMOL * 100 - co2;
    });
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    const square = errors.reduce((sum, error) => sum + error * error, 0) / errors.length;
    expect(Math.sqrt(square)).toBeLessThan(1.14);
    expect(Math.abs(mean)).toBeLessThan(0.2);
  });

  it("leaves packed cells of any pH some CO2", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 6, max: 8.3, noNaN: true }),
        fc.double({ min: 0, max: 33.5, noNaN: true }),
        (ph, hb) => {
          expect(wholeBloodCo2Ratio(hb, 1, ph)).toBeGreaterThan(0.2);
          expect(wholeBloodCo2Ratio(hb, 0, ph)).toBeGreaterThanOrEqual(wholeBloodCo2Ratio(hb, 1, ph));
        },
      ),
    );
  });
});

function tensionAt(so2: number, ph: number): number {
  let low = 1;
  let high = 500;
  for (let i = 0; i < 60; i++) {
    const middle = 0.5 * (low + high);
    if (oxygenSaturation_fraction(middle, ph, 0, 37) > so2) high = middle;
    else low = middle;
  }
  return low;
}
