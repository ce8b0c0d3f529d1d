import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyRows } from "../testing/emptyRows.ts";
import { LOEPPKY_1983 } from "../validation/publishedTables.ts";
import { baseExcess_mmol_per_L } from "./baseExcess.ts";
import { bloodFromTensions } from "./bloodFromTensions.ts";
import { gasSiteKind, startSite } from "./gasSites.ts";
import type { BloodSample } from "./gasSites.ts";
import { solveSample, solveSite } from "./solveSite.ts";
import { baseExcessFromSid_mmol_per_L } from "./strongIons.ts";

const sites = emptyRows(gasSiteKind, 1);
const of = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const bypass = {
  ph: 7.4,
  pco2_mmHg: 40,
  po2_mmHg: 200,
  hematocrit_fraction: 0.28,
  protein_g_per_dL_plasma: 5,
  temperature_degC: 37,
};
const bypassBlood = bloodFromTensions(bypass);

function solved(sample: BloodSample) {
  solveSample(sites, sample);
  return {
    ph: sites.ph37[0],
    pco2: sites.pco2At37_mmHg[0],
    po2: sites.po2_mmHg[0],
    so2: sites.so2_fraction[0],
  };
}

/** A liter of the sample with `volume_L` of a fluid that holds only this. */
function mixed(
  sample: BloodSample,
  volume_L: number,
  sid_mmol_per_L: number,
  co2_mmol_per_L: number,
): BloodSample {
  const total = 1 + volume_L;
  const part = (amount: number): number => amount / total;
  return {
    o2_mmol_per_mL: part(sample.o2_mmol_per_mL),
    co2_mmol_per_mL: part(sample.co2_mmol_per_mL + (volume_L * co2_mmol_per_L) / 1000),
    sid_mmol_per_mL: part(sample.sid_mmol_per_mL + (volume_L * sid_mmol_per_L) / 1000),
    hemoglobin_g_per_mL: part(sample.hemoglobin_g_per_mL),
    fetalHemoglobin_g_per_mL: part(sample.fetalHemoglobin_g_per_mL),
    dpg_mmol_per_mL: part(sample.dpg_mmol_per_mL),
    protein_g_per_mL: part(sample.protein_g_per_mL),
    temperature_degC: sample.temperature_degC,
  };
}

/** The CO2 that brings the sample to this tension. */
function aired(sample: BloodSample, pco2_mmHg: number): BloodSample {
  let low = 0;
  let high = 0.1;
  for (let i = 0; i < 60; i++) {
    const middle = 0.5 * (low + high);
    if (solved({ ...sample, co2_mmol_per_mL: middle }).pco2 > pco2_mmHg) high = middle;
    else low = middle;
  }
  return { ...sample, co2_mmol_per_mL: low };
}

function baseExcess({ sid_mmol_per_mL, hemoglobin_g_per_mL, protein_g_per_mL }: BloodSample): number {
  return baseExcessFromSid_mmol_per_L(sid_mmol_per_mL, hemoglobin_g_per_mL, protein_g_per_mL);
}

describe("blood solved from its amounts", () => {
  it.each([
    [7, 0.1],
    [5, 1.1],
  ])(
    "keeps its base excess as CO2 goes from 20 to 80 mmHg; with %d g/dL protein what is printed moves by %d",
    (protein, most) => {
      const blood = bloodFromTensions({ ...bypass, protein_g_per_dL_plasma: protein });
      const hb = blood.hemoglobin_g_per_mL * 100;
      const printed = [20, 40, 80].map((pco2) => {
        const { ph, so2 } = solved(aired(blood, pco2));
        const found = baseExcess_mmol_per_L(ph, pco2, hb, so2, protein / 7);
        expect(Math.abs(found - baseExcess(blood))).toBeLessThan(0.01);
        return baseExcess_mmol_per_L(ph, pco2, hb, so2);
      });
      expect(Math.max(...printed) - Math.min(...printed)).toBeLessThan(most);
    },
  );

  it("becomes acid by saline at the same pCO2: 30 % of saline lowers base excess by 7 mmol/L", () => {
    const diluted = aired(mixed(bypassBlood, 0.43, 0, 0), 40);
    expect(baseExcess(diluted)).toBeCloseTo((-24.26 * 0.43) / 1.43, 1);
    expect(solved(diluted).ph).toBeLessThan(7.3);
    expect(solved(diluted).ph).toBeGreaterThan(7.22);
  });

  it("is not moved by a balanced fluid of 24 mmol/L bicarbonate at 40 mmHg", () => {
    const diluted = mixed(bypassBlood, 0.43, 24.26, 24.26 + 1.23);
    expect(Math.abs(solved(diluted).ph - 7.4)).toBeLessThan(0.02);
    expect(Math.abs(solved(diluted).pco2 - 40)).toBeLessThan(1.5);
  });

  it("takes sodium bicarbonate as base and as CO2: the tension rises first, base excess by what was given", () => {
    const given = mixed(bypassBlood, 0.005, 1000, 1000);
    expect(baseExcess(given) - baseExcess(bypassBlood)).toBeCloseTo(4.85, 1);
    expect(solved(given).pco2).toBeGreaterThan(44);
    expect(solved(aired(given, 40)).ph).toBeGreaterThan(solved(given).ph + 0.02);
  });

  it("takes lactic acid as a lower pH and a higher tension", () => {
    const acid = solved({ ...bypassBlood, sid_mmol_per_mL: bypassBlood.sid_mmol_per_mL - 0.005 });
    expect(acid.ph).toBeLessThan(7.35);
    expect(acid.pco2).toBeGreaterThan(43);
  });

  it("gives up CO2 as it is oxygenated (Haldane) and oxygen as CO2 is added (Bohr)", () => {
    const venous = { ...bypassBlood, o2_mmol_per_mL: bypassBlood.o2_mmol_per_mL * 0.65 };
    expect(solved(venous).pco2).toBeLessThan(solved(bypassBlood).pco2 - 1);
    const more = { ...venous, co2_mmol_per_mL: venous.co2_mmol_per_mL * 1.1 };
    expect(solved(more).po2).toBeGreaterThan(solved(venous).po2 + 1);
  });

  it("predicts venous pH from a man's arterial blood, venous pCO2 and saturation within 0.03 on average (Loeppky 1983)", () => {
    const errors: number[] = [];
    for (let i = 0; i < LOEPPKY_1983.length; i += 2) {
      const [ph, hb, so2, , pco2] = LOEPPKY_1983[i];
      const [venousPh, , venousSo2, , venousPco2] = LOEPPKY_1983[i + 1];
      const arterial = bloodFromTensions({
        ph,
        pco2_mmHg: pco2,
        po2_mmHg: 500,
        hematocrit_fraction: hb / 33.5,
        protein_g_per_dL_plasma: 7,
        temperature_degC: 37,
      });
      const unsaturated = 0.001 * 0.2 * hb * (1 - so2);
      const venous = {
        ...arterial,
        sid_mmol_per_mL: arterial.sid_mmol_per_mL - unsaturated,
        o2_mmol_per_mL: (hb / 100) * (1.34 / 22.39) * venousSo2,
      };
      errors.push(solved(aired(venous, venousPco2)).ph - venousPh);
    }
    const mean = errors.reduce((sum, error) => sum + Math.abs(error), 0) / errors.length;
    expect(mean).toBeLessThan(0.03);
    expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.05);
  });
});

describe("solving in the hot path", () => {
  it("meets the amounts to 1e-6 mmol/L even when the blood has changed wholly since the last solution", () => {
    startSite(sites, 0);
    const blood = fc.record({
      ph: of(6.9, 7.7),
      bicarbonate_mmol_per_L: of(5, 50),
      po2_mmHg: of(5, 650),
      hematocrit_fraction: of(0.1, 0.55),
      protein_g_per_dL_plasma: of(2, 8),
      temperature_degC: of(15, 42),
    });
    fc.assert(
      fc.property(blood, ({ bicarbonate_mmol_per_L, ...rest }) => {
        const pco2_mmHg = bicarbonate_mmol_per_L / (0.0304 * 10 ** (rest.ph - 6.1));
        solveOnce(bloodFromTensions({ ...rest, pco2_mmHg }));
        expect(Math.abs(sites.acidBaseResidual_mmol_per_L[0])).toBeLessThan(1e-6);
        expect(Math.abs(sites.oxygenResidual_mmol_per_L[0])).toBeLessThan(1e-6);
      }),
    );
  });

  it("answers with numbers for whatever it is asked", () => {
    const edge = (min: number, max: number) =>
      fc.oneof(of(min, max), fc.constantFrom(0, min, max, 1e-12, -1e-12));
    fc.assert(
      fc.property(
        edge(-0.01, 0.1),
        edge(-0.01, 1),
        edge(-0.3, 1),
        edge(-0.01, 0.5),
        edge(-0.01, 0.5),
        edge(-0.01, 0.1),
        edge(-0.01, 0.4),
        fc.double({ min: 5, max: 45, noNaN: true }),
        (o2, co2, sid, hemoglobin, fetal, dpg, protein, temperature) => {
          startSite(sites, 0);
          for (let pass = 0; pass < 2; pass++) {
            solveSite(sites, 0, o2, co2, sid, hemoglobin, fetal, dpg, protein, temperature);
          }
          for (const column of gasSiteKind.columns) expect(Number.isFinite(sites[column][0])).toBe(true);
          expect(sites.ph37[0]).toBeGreaterThanOrEqual(6);
          expect(sites.ph37[0]).toBeLessThanOrEqual(8.2);
          expect(sites.pco2At37_mmHg[0]).toBeGreaterThanOrEqual(0);
          expect(sites.po2_mmHg[0]).toBeGreaterThan(0);
        },
      ),
      {
        numRuns: 3000,
        // A liter that holds a mole of CO2 and hardly any buffer.
        examples: [[0, 1, 1, 0.0073924205573964565, 0, 0, 0, 5]],
      },
    );
  });
});

function solveOnce(sample: BloodSample): void {
  solveSite(
    sites,
    0,
    sample.o2_mmol_per_mL,
    sample.co2_mmol_per_mL,
    sample.sid_mmol_per_mL,
    sample.hemoglobin_g_per_mL,
    sample.fetalHemoglobin_g_per_mL,
    sample.dpg_mmol_per_mL,
    sample.protein_g_per_mL,
    sample.temperature_degC,
  );
}
