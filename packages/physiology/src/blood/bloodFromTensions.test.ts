import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyRows } from "../testing/emptyRows.ts";
import { bloodFromTensions } from "./bloodFromTensions.ts";
import { gasSiteKind } from "./gasSites.ts";
import { solveSample } from "./solveSite.ts";

const sites = emptyRows(gasSiteKind, 1);
const of = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe("blood described by its tensions", () => {
  it("has them again when it is solved, with or without cells, protein, DPG and fetal hemoglobin", () => {
    const anyBlood = fc.record({
      ph: of(6.3, 7.9),
      bicarbonate_mmol_per_L: of(1, 50),
      po2_mmHg: of(1, 700),
      hematocrit_fraction: of(0, 0.8),
      protein_g_per_dL_plasma: of(0, 10),
      temperature_degC: fc.constant(37),
      fetal_fraction: of(0, 1),
      dpg_mmol_per_L_cells: of(0, 9),
    });
    fc.assert(
      fc.property(anyBlood, ({ bicarbonate_mmol_per_L, ...rest }) => {
        const blood = { ...rest, pco2_mmHg: bicarbonate_mmol_per_L / (0.0304 * 10 ** (rest.ph - 6.1)) };
        solveSample(sites, bloodFromTensions(blood));
        expect(Math.abs(sites.ph37[0] - blood.ph)).toBeLessThan(1e-6);
        expect(Math.abs(sites.pco2At37_mmHg[0] / blood.pco2_mmHg - 1)).toBeLessThan(1e-6);
        expect(Math.abs(sites.po2_mmHg[0] / blood.po2_mmHg - 1)).toBeLessThan(1e-6);
      }),
      { numRuns: 1000 },
    );
  });

  it("keeps pH and pCO2 of 37 °C when it is cold, but for the acid of the oxygen that hemoglobin then binds", () => {
    const cold = {
      ph: 7.4,
      pco2_mmHg: 40,
      po2_mmHg: 95,
      hematocrit_fraction: 0.3,
      protein_g_per_dL_plasma: 5,
    };
    solveSample(sites, bloodFromTensions({ ...cold, temperature_degC: 20 }));
    expect(Math.abs(sites.ph37[0] - 7.4)).toBeLessThan(0.002);
    expect(Math.abs(sites.pco2At37_mmHg[0] - 40)).toBeLessThan(0.3);
    expect(sites.ph[0]).toBeGreaterThan(7.6);
  });
});
