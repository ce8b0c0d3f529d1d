import { type Fluid, fluid } from "../fluids.ts";

type Row = readonly [
  age_days: number,
  sodium: number,
  potassium: number,
  chloride: number,
  lactate: number,
  glucose: number,
  dpgFraction: number,
  ph: number,
];

/**
 * Supernatant of red cells in SAG-M by age (mmol/L). Potassium leaks and lactate gathers, sodium falls as potassium rises; DPG is mostly
 * gone after two weeks. Days 1 and 35 are measured, what lies between a teaching assumption, as are chloride, DPG and day 42.
 */
const BY_AGE: readonly Row[] = [
  [0, 138, 3, 134, 3.5, 29.5, 1, 7],
  [7, 133, 12, 133, 9, 26, 0.45, 6.92],
  [14, 129, 20, 132.2, 14, 23, 0.1, 6.85],
  [21, 124, 28, 130.4, 19, 20, 0.05, 6.78],
  [28, 120, 35, 129, 24, 17, 0.03, 6.71],
  [35, 116, 40.5, 128, 28, 14, 0.02, 6.65],
  [42, 112, 47, 127.6, 31, 12, 0.02, 6.58],
];

const SOURCE =
  "80 units, days 1 to 35: K 4.0–40.5, lactate 4.1–28.0, Na 137–116, glucose 29.0–14.0 mmol/L, pH 7.0–6.65 (Signa Vitae 2011, abstract); Hct 60 ± 2 % at day 42: Turner 2020, Transfusion, PMC7675687; DPG falls in the first week: Mukherjee 2010 (Indian J Med Res 132:715); the rest a teaching assumption";

/** What is left of the donation's CPD in some 15 mL of plasma (teaching assumption); the additive itself has none. */
const CITRATE_MMOL_PER_L = 2;

/**
 * Free hemoglobin of the supernatant by age, mg/dL, for 0.66 % of all at day 35 (PubMed 3922038, SAG-M, 30 units, abstract only);
 * between the weeks and at other ages a teaching assumption.
 */
export function freeHemoglobin_mg_per_dL(age_days: number): number {
  const week = Math.max(0, Math.min(42, age_days)) / 7;
  const first = Math.min(FREE_BY_WEEK.length - 2, Math.floor(week));
  return FREE_BY_WEEK[first] + (week - first) * (FREE_BY_WEEK[first + 1] - FREE_BY_WEEK[first]);
}

const FREE_BY_WEEK = [30, 70, 120, 180, 250, 330, 400];

/** A unit of packed red cells (SAG-M) of an age from 0 to 42 days, straight lines between weeks. */
export function packedCells(age_days: number): Fluid {
  const age = Math.max(0, Math.min(42, age_days));
  const first = Math.min(BY_AGE.length - 2, Math.floor(age / 7));
  const part = (age - 7 * first) / 7;
  const of = (column: 1 | 2 | 3 | 4 | 5 | 6 | 7): number =>
    BY_AGE[first][column] + part * (BY_AGE[first + 1][column] - BY_AGE[first][column]);
  return fluid({
    id: "packed-cells",
    label: { en: "Packed red cells (SAG-M)", es: "Concentrado de hematíes (SAG-M)" },
    sodium_mmol_per_L: of(1),
    potassium_mmol_per_L: of(2),
    chloride_mmol_per_L: of(3) - 3 * CITRATE_MMOL_PER_L,
    citrate_mmol_per_L: CITRATE_MMOL_PER_L,
    lactate_mmol_per_L: of(4),
    glucose_mmol_per_L: of(5),
    dpgFraction: of(6),
    ph: of(7),
    protein_g_per_L: 8,
    hematocrit: 0.6,
    bag_mL: 300,
    source: SOURCE,
  });
}
