import { baseExcess_mmol_per_L } from "../../blood/baseExcess.ts";
import { bloodFromTensions } from "../../blood/bloodFromTensions.ts";
import { CO2_ML_PER_MMOL } from "../../blood/carbonDioxide.ts";
import { oxygenSaturation_fraction } from "../../blood/oxygenDissociation.ts";
import { log } from "../../math/log.ts";
import { readSamples } from "../../testing/tonometer.ts";
import type { ClosedSample, SampleReading } from "../../testing/tonometer.ts";
import { finding, largest, mean, rms, root } from "../point.ts";
import { LOEPPKY_1983, SIEMENS_2012 } from "../publishedTables.ts";
import type { Finding } from "../subjects/Finding.ts";
import { NORMAL } from "./oxygenCurve.ts";

/** Carbon dioxide and base in blood, against a gas and in sealed volumes. */
export function acidBaseFindings(): readonly Finding[] {
  return [...equations(), ...measuredBloods(), ...baseExcess(), ...titrated(), ...cooled()];
}

const near = (
  id: string,
  what: string,
  published: number,
  tolerance: number,
  unit: string,
  source: string,
  found: number,
  kind: Finding["kind"] = "predicted",
): Finding =>
  finding(
    {
      id,
      subject: "blood",
      what,
      low: published - tolerance,
      high: published + tolerance,
      published: String(published),
      unit,
      source,
    },
    found,
    kind,
  );

/** The blood that a laboratory would describe so, brought from other tensions to these. */
function brought(ph: number, pco2_mmHg: number, hb: number, so2: number): ClosedSample {
  const hematocrit_fraction = hb / 100 / 0.335;
  const tension = root((po2) => oxygenSaturation_fraction(po2, ph, 0, 37) - so2, 0.5, 600);
  const at = (po2_mmHg: number): ReturnType<typeof bloodFromTensions> =>
    bloodFromTensions({ ...NORMAL, ph, pco2_mmHg, po2_mmHg, hematocrit_fraction });
  // Base excess shifts the curve a little: the tension that gives this saturation at its own base excess.
  const capacity = (hb / 100) * (1.34 / 22.39);
  const po2_mmHg = root(
    (po2) => at(po2).o2_mmol_per_mL - (po2 * 0.00003) / 22.39 - capacity * so2,
    tension * 0.7,
    tension * 1.4,
  );
  const goal = at(po2_mmHg);
  const start = bloodFromTensions({ ...NORMAL, hematocrit_fraction, pco2_mmHg: 50, ph: 7.3 });
  return {
    blood: { ...goal, o2_mmol_per_mL: start.o2_mmol_per_mL, co2_mmol_per_mL: start.co2_mmol_per_mL },
    gas: { po2_mmHg, pco2_mmHg },
  };
}

/** Total CO2 of plasma and of blood at 5 kPa; pK′ from what the engine's plasma holds at the pH that it shows. */
function equations(): readonly Finding[] {
  const source = "Douglas, J Appl Physiol 1988;65:473, values of the equation (co2ntent)";
  const [plasma, acid, blood, warm] = readSamples([
    brought(7.4, 5 / 0.133322387415, 0, 1),
    brought(7.35, 40, 0, 1),
    brought(7.4, 5 / 0.133322387415, 10, 0.9),
    { ...brought(7.4, 40, 0, 1), bath_degC: 38 },
  ]);
  const content = ({ co2_mmol_per_L }: SampleReading): number => (co2_mmol_per_L * CO2_ML_PER_MMOL) / 10;
  const pkOf = ({ ph, co2_mmol_per_L, pco2_mmHg }: SampleReading, soluble: number): number =>
    ph - log(co2_mmol_per_L / (soluble * pco2_mmHg) - 1) / Math.LN10;
  const solubility = plasma.co2_mmol_per_L / plasma.pco2_mmHg / (1 + 10 ** (plasma.ph - 6.09072));
  return [
    near(
      "A3-1",
      "CO2 of plasma at 5 kPa, pH 7.40",
      54.803778,
      0.05,
      "mL/dL",
      source,
      content(plasma),
      "fitted",
    ),
    near(
      "A3-2",
      "CO2 of blood over that of plasma, Hb 10, sO2 90 %",
      0.867593,
      0.001,
      "1",
      source,
      content(blood) / content(plasma),
      "fitted",
    ),
    near(
      "A3-3",
      "apparent pK′ at 37 °C, pH 7.35",
      6.0928895,
      0.001,
      "1",
      source,
      pkOf(acid, 0.0307),
      "fitted",
    ),
    // The equation's own solubility at 38 °C: 0.0307 − 0.00057 + 0.00002.
    near("A3-5", "apparent pK′ at 38 °C, pH 7.40", 6.086, 0.001, "1", source, pkOf(warm, 0.03015), "fitted"),
    near("A3-4", "solubility of CO2 at 37 °C", 0.0307, 0.0001, "mmol/L/mmHg", source, solubility, "fitted"),
  ];
}

/** The measured bloods in a tonometer: pH, Hb, saturation and pCO2 as measured; content as the engine has it. */
function measuredBloods(): readonly Finding[] {
  const readings = readSamples(LOEPPKY_1983.map(([ph, hb, so2, , pco2]) => brought(ph, pco2, hb, so2)));
  const errors = readings.map(
    ({ co2_mmol_per_L }, i) => (co2_mmol_per_L * CO2_ML_PER_MMOL) / 10 - LOEPPKY_1983[i][3],
  );
  const source = "Loeppky 1983, 38 measured bloods (Douglas 1988, Table 3)";
  const shown = readings.map(({ ph }, i) => ph - LOEPPKY_1983[i][0]);
  const row = (id: string, what: string, low: number, high: number, unit: string, found: number): Finding =>
    finding({ id, subject: "blood", what, low, high, published: "0", unit, source }, found);
  return [
    row("A4-rms", "CO2 content, root mean square error (≤1.4 as in the issue)", 0, 1.4, "mL/dL", rms(errors)),
    row("A4-bias", "CO2 content, bias (≤0.4 as in the issue)", -0.4, 0.4, "mL/dL", mean(errors)),
    row("A4-ph", "pH shown against pH measured, largest error (±0.01 is ours)", 0, 0.01, "1", largest(shown)),
  ];
}

function baseExcess(): readonly Finding[] {
  const points = [
    [7.4, 40, 15, 1, 0],
    [7.4, 40, 8, 1, 0],
    [7.2, 40, 15, 1, -12.36],
    [7.4, 60, 15, 1, 9.53],
    [7.3, 60, 10, 1, 1.77],
    [7.1, 80, 10, 0.7, -7.18],
    [7.5, 30, 10, 1, 1.05],
  ] as const;
  return points.map(([ph, pco2, hb, so2, published], i) => {
    const [shown] = readSamples([brought(ph, pco2, hb, Math.min(so2, 0.9998))], 6000);
    return near(
      `A5-${i + 1}`,
      `base excess at pH ${ph.toFixed(2)}, pCO2 ${pco2}, Hb ${hb}, sO2 ${so2 * 100} %`,
      published,
      0.05,
      "mmol/L",
      "Lang and Zander, Clin Chem Lab Med 2002;40:404",
      shown.baseExcess_mmol_per_L,
    );
  });
}

/** Only pCO2 changes, 20 to 80 mmHg: what an analyzer would print of pH, pCO2, Hb and saturation. */
function titrated(): readonly Finding[] {
  return [
    ["normal blood", 0.42, 7],
    ["diluted blood, Hct 25 %, protein 4.2 g/dL", 0.25, 4.2],
  ].map(([name, hematocrit, protein], i) => {
    const blood = bloodFromTensions({
      ...NORMAL,
      po2_mmHg: 150,
      hematocrit_fraction: Number(hematocrit),
      protein_g_per_dL_plasma: Number(protein),
    });
    const [low, high] = readSamples(
      [20, 80].map((pco2_mmHg) => ({ blood, gas: { po2_mmHg: 150, pco2_mmHg } })),
    );
    const printed = ({ ph, pco2_mmHg, so2_percent }: SampleReading): number =>
      baseExcess_mmol_per_L(ph, pco2_mmHg, Number(hematocrit) * 33.5, so2_percent / 100, Number(protein) / 7);
    return finding(
      {
        id: `A5-invitro-${i + 1}`,
        subject: "blood",
        what: `change of base excess, pCO2 20 to 80 mmHg, ${name}`,
        low: -1,
        high: 1,
        published: "<1",
        unit: "mmol/L",
        source: "In-vitro titration moves no base; limit of the issue",
      },
      printed(high) - printed(low),
    );
  });
}

/** Sealed at 37 °C, then brought to each temperature of the table. */
function cooled(): readonly Finding[] {
  const starts = [45, 60, 80, 100];
  const samples = starts.flatMap((po2_mmHg) =>
    SIEMENS_2012.map(([t]): ClosedSample => ({
      blood: bloodFromTensions({ ...NORMAL, po2_mmHg }),
      bath_degC: t,
    })),
  );
  const readings = readSamples(samples);
  const source = "Siemens Healthcare Diagnostics 2012, 29 to 41 °C, 13 rows; limits as in A6";
  const errors = (
    from: number,
    of: (reading: SampleReading, row: (typeof SIEMENS_2012)[number]) => number,
  ): number => largest(SIEMENS_2012.map((row, i) => of(readings[from * SIEMENS_2012.length + i], row)));
  const row = (id: string, what: string, high: number, unit: string, found: number): Finding =>
    finding({ id, subject: "blood", what, low: 0, high, published: "0", unit, source }, found);
  return [
    row(
      "A6-ph",
      "pH of sealed blood, largest error of 13 rows",
      0.01,
      "1",
      errors(0, ({ ph }, [, dPh]) => ph - 7.4 - dPh),
    ),
    row(
      "A6-pco2",
      "pCO2 of sealed blood, largest error of 13 rows",
      2,
      "%",
      errors(0, ({ pco2_mmHg }, [, , factor]) => 100 * (pco2_mmHg / 40 / factor - 1)),
    ),
    ...starts.map((po2, start) =>
      row(
        `A6-po2-${po2}`,
        `pO2 of sealed blood from ${po2} mmHg at 37 °C, largest error of 13 rows`,
        5,
        "%",
        errors(start, ({ po2_mmHg }, [, , , factor]) => 100 * (po2_mmHg / po2 / factor - 1)),
      ),
    ),
  ];
}
