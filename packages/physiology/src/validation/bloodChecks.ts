import { baseExcess_mmol_per_L } from "../blood/baseExcess.ts";
import { bloodFromTensions } from "../blood/bloodFromTensions.ts";
import {
  CO2_ML_PER_MMOL,
  carbonicPk,
  plasmaCo2_mmol_per_L,
  wholeBloodCo2Ratio,
} from "../blood/carbonDioxide.ts";
import { oxygenSaturation_fraction } from "../blood/oxygenDissociation.ts";
import { analyze } from "../readouts/bloodSampler.ts";
import { around } from "./check.ts";
import type { Check } from "./check.ts";
import { LOEPPKY_1983, SEVERINGHAUS_1979, SIEMENS_2012 } from "./publishedTables.ts";

/** The blood's equations against published points. */
export function bloodChecks(): readonly Check[] {
  return [...oxygen(), ...carbonDioxide(), ...acidBase(), ...temperature()];
}

function oxygen(): readonly Check[] {
  const errors = SEVERINGHAUS_1979.map(
    ([po2, so2]) => 100 * oxygenSaturation_fraction(po2, 7.4, 0, 37) - so2,
  );
  const source = "Severinghaus 1979, Table 1, 51 points";
  return [
    {
      id: "A1",
      what: "saturation, root mean square error",
      low: 0,
      high: 0.3,
      found: rms(errors),
      unit: "%",
      source,
    },
    {
      id: "A1",
      what: "saturation, largest error",
      low: 0,
      high: 0.6,
      found: largest(errors),
      unit: "%",
      source,
    },
  ];
}

function carbonDioxide(): readonly Check[] {
  const plasma_mL_per_dL = (pco2: number, ph: number): number =>
    (plasmaCo2_mmol_per_L(pco2, ph, 37) * CO2_ML_PER_MMOL) / 10;
  const errors = LOEPPKY_1983.map(
    ([ph, hb, so2, co2, pco2]) => plasma_mL_per_dL(pco2, ph) * wholeBloodCo2Ratio(hb, so2, ph) - co2,
  );
  const source = "Loeppky 1983, 38 measured bloods";
  const equation = "Douglas 1988, reference values";
  return [
    around(
      {
        id: "A3",
        what: "apparent pK′ at 38 °C, pH 7.40",
        found: carbonicPk(7.4, 38),
        unit: "1",
        source: equation,
      },
      6.086,
      1e-6,
    ),
    around(
      {
        id: "A3",
        what: "apparent pK′ at 37 °C, pH 7.35",
        found: carbonicPk(7.35, 37),
        unit: "1",
        source: equation,
      },
      6.0928895,
      1e-6,
    ),
    around(
      {
        id: "A3",
        what: "CO2 of plasma at 5 kPa, pH 7.40",
        found: plasma_mL_per_dL(5 / 0.133322387415, 7.4),
        unit: "mL/dL",
        source: equation,
      },
      54.803778,
      0.01,
    ),
    around(
      {
        id: "A3",
        what: "CO2 of blood to plasma, Hb 10, sO2 90 %",
        found: wholeBloodCo2Ratio(10, 0.9, 7.4),
        unit: "1",
        source: equation,
      },
      0.867593,
      1e-6,
    ),
    {
      id: "A4",
      what: "CO2 content of blood, root mean square error",
      low: 0,
      high: 1.14,
      found: rms(errors),
      unit: "mL/dL",
      source,
    },
    around(
      { id: "A4", what: "CO2 content of blood, bias", found: mean(errors), unit: "mL/dL", source },
      0,
      0.2,
    ),
  ];
}

function acidBase(): readonly Check[] {
  const points = [
    [7.4, 40, 15, 1, 0],
    [7.2, 40, 15, 1, -12.36],
    [7.4, 60, 15, 1, 9.53],
    [7.3, 60, 10, 1, 1.77],
    [7.1, 80, 10, 0.7, -7.18],
    [7.5, 30, 10, 1, 1.05],
  ] as const;
  return points.map(([ph, pco2, hb, so2, expected]) =>
    around(
      {
        id: "A5",
        what: `base excess at pH ${ph.toFixed(2)}, pCO2 ${pco2}, Hb ${hb}, sO2 ${so2 * 100} %`,
        found: baseExcess_mmol_per_L(ph, pco2, hb, so2),
        unit: "mmol/L",
        source: "Lang and Zander 2002",
      },
      expected,
      0.05,
    ),
  );
}

/** The same sealed blood at other temperatures; pO2 where the curve is steep, as the table's factor presumes. */
function temperature(): readonly Check[] {
  const warm = bloodFromTensions({
    ph: 7.4,
    pco2_mmHg: 40,
    po2_mmHg: 45,
    hematocrit_fraction: 0.42,
    protein_g_per_dL_plasma: 7,
    temperature_degC: 37,
  });
  const rows = SIEMENS_2012.map(([t, dPh, pco2, po2]) => {
    const blood = analyze({ ...warm, temperature_degC: t }, "actual");
    if (blood === undefined) throw new Error(`The sample can't be analyzed at ${t} °C`);
    return { ph: blood.ph - 7.4 - dPh, pco2: blood.pco2 / 40 / pco2 - 1, po2: blood.po2 / 45 / po2 - 1 };
  });
  const source = "Siemens 2012, 29 to 41 °C, 13 rows";
  const check = (what: string, found: number, high: number, unit: string): Check => ({
    id: "A6",
    what,
    low: 0,
    high,
    found,
    unit,
    source,
  });
  return [
    check("pH of sealed blood, largest error", largest(rows.map((row) => row.ph)), 0.01, "1"),
    check("pCO2 of sealed blood, largest error", 100 * largest(rows.map((row) => row.pco2)), 2, "%"),
    check("pO2 of sealed blood, largest error", 100 * largest(rows.map((row) => row.po2)), 5, "%"),
  ];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function rms(values: readonly number[]): number {
  return Math.sqrt(mean(values.map((value) => value * value)));
}

function largest(values: readonly number[]): number {
  return Math.max(...values.map(Math.abs));
}
