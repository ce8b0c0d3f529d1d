import { bloodFromTensions } from "../../blood/bloodFromTensions.ts";
import type { BloodTensions } from "../../blood/bloodFromTensions.ts";
import type { BloodSample } from "../../blood/gasSites.ts";
import { O2_ML_PER_MMOL } from "../../blood/oxygenDissociation.ts";
import { titratedBase_mmol_per_L } from "../../blood/thinFluid.ts";
import { readSamples } from "../../testing/tonometer.ts";
import { finding, largest, rms, root } from "../point.ts";
import { SEVERINGHAUS_1979 } from "../publishedTables.ts";
import type { Finding } from "../subjects/Finding.ts";

export const NORMAL: BloodTensions = {
  ph: 7.4,
  pco2_mmHg: 40,
  po2_mmHg: 95,
  hematocrit_fraction: 0.42,
  protein_g_per_dL_plasma: 7,
  temperature_degC: 37,
};

/** Oxygen in blood: the curve against a gas, its middle in sealed blood, and what plain fluid holds. */
export function oxygenFindings(): readonly Finding[] {
  return [...curve(), ...halfSaturated(), ...dissolved()];
}

/**
 * Blood of base excess 0 in a tonometer whose CO2 keeps pH 7.40 at each saturation, as the table is stated; it starts dark
 * and has to take up or give off its oxygen.
 */
function curve(): readonly Finding[] {
  const hb = 100 * 0.42 * 0.335;
  const start = bloodFromTensions({ ...NORMAL, po2_mmHg: 45 });
  const base = bloodFromTensions({ ...NORMAL, po2_mmHg: 600 });
  const readings = readSamples(
    SEVERINGHAUS_1979.map(([po2_mmHg, so2_percent]) => ({
      blood: { ...start, sid_mmol_per_mL: base.sid_mmol_per_mL },
      gas: {
        po2_mmHg,
        pco2_mmHg: root((pco2) => titratedBase_mmol_per_L(7.4, pco2, hb, so2_percent / 100, 1), 30, 60),
      },
    })),
  );
  const source = "Severinghaus, J Appl Physiol 1979;46:599, Table 1";
  const errors = readings.map(({ so2_percent }, i) => so2_percent - SEVERINGHAUS_1979[i][1]);
  return [
    finding(
      {
        id: "A1-rms",
        subject: "blood",
        what: "saturation, root mean square error of 51 points",
        low: 0,
        high: 0.3,
        published: "0",
        unit: "%",
        source: `${source}; ≤0.30 as in A1`,
      },
      rms(errors),
    ),
    finding(
      {
        id: "A1-most",
        subject: "blood",
        what: "saturation, largest error of 51 points",
        low: 0,
        high: 0.6,
        published: "0",
        unit: "%",
        source: `${source}; ±0.6 as in A1`,
      },
      largest(errors),
    ),
    ...SEVERINGHAUS_1979.map(([po2_mmHg, so2_percent], i) =>
      finding(
        {
          id: `A1-${i + 1}`,
          subject: "blood",
          what: `saturation at pO2 ${po2_mmHg} mmHg, pH 7.40, 37 °C`,
          low: so2_percent - 0.6,
          high: so2_percent + 0.6,
          published: String(so2_percent),
          unit: "%",
          source: `${source}; ±0.6`,
        },
        readings[i].so2_percent,
      ),
    ),
  ];
}

/** Sealed blood that holds half of the oxygen that its hemoglobin could: pO2 is its P50. */
function halfSaturated(): readonly Finding[] {
  const half = (fetal_fraction: number): BloodSample => {
    const at = (po2_mmHg: number): BloodSample => bloodFromTensions({ ...NORMAL, po2_mmHg, fetal_fraction });
    // Hemoglobin's half, and what dissolves at about 25 mmHg.
    const full = at(600).hemoglobin_g_per_mL * (1.34 / O2_ML_PER_MMOL);
    return { ...at(26.8), o2_mmol_per_mL: full / 2 + (26 * 0.00003) / O2_ML_PER_MMOL };
  };
  const [adult, newborn] = readSamples([{ blood: half(0) }, { blood: half(0.77) }], 2000);
  return [
    finding(
      {
        id: "P50-adult",
        subject: "blood",
        what: "P50 of adult blood, sealed, pH 7.40, 37 °C",
        low: 25.6,
        high: 27.8,
        published: "26.7 (26.6–26.9)",
        unit: "mmHg",
        source: "Severinghaus 1979, Table 1, between 26 and 28 mmHg; ±1.1 is ours",
      },
      adult.po2_mmHg,
    ),
    finding(
      {
        id: "P50-newborn",
        subject: "blood",
        what: "P50 of newborn blood, 77 % fetal hemoglobin",
        low: 17.6,
        high: 21.2,
        published: "19.4 ± 1.8",
        unit: "mmHg",
        source: "Delivoria-Papadopoulos, Pediatr Res 1971;5:235, day 1",
      },
      newborn.po2_mmHg,
    ),
  ];
}

/** Fluid without hemoglobin, sealed at 37 °C and cooled: what it holds over the tension that it then has. */
function dissolved(): readonly Finding[] {
  const fluid = bloodFromTensions({ ...NORMAL, hematocrit_fraction: 0, po2_mmHg: 300 });
  const readings = readSamples([
    { blood: fluid },
    { blood: fluid, bath_degC: 25 },
    { blood: fluid, bath_degC: 10 },
  ]);
  const [warm, at25, at10] = readings.map(({ o2_mmol_per_L, po2_mmHg }) => o2_mmol_per_L / po2_mmHg);
  const source =
    "Bunsen's coefficient of oxygen in water: 0.0239 at 37, 0.0283 at 25, 0.0380 at 10 °C; ±3 % is ours";
  const row = (id: string, what: string, expected: number, found: number, unit: string): Finding =>
    finding(
      {
        id,
        subject: "blood",
        what,
        low: expected * 0.97,
        high: expected * 1.03,
        published: expected.toPrecision(4),
        unit,
        source,
      },
      found,
      "fitted",
    );
  return [
    finding(
      {
        id: "V-solubility-1",
        subject: "blood",
        what: "dissolved oxygen at 37 °C",
        low: 0.00299,
        high: 0.0031,
        published: "0.003",
        unit: "mL/dL/mmHg",
        source: "physiology.md §3.1, content constants",
      },
      (warm * O2_ML_PER_MMOL) / 10,
      "fitted",
    ),
    row("V-solubility-2", "dissolved oxygen at 25 °C, of 37 °C", 0.0283 / 0.0239, at25 / warm, "1"),
    row("V-solubility-3", "dissolved oxygen at 10 °C, of 37 °C", 0.038 / 0.0239, at10 / warm, "1"),
  ];
}
