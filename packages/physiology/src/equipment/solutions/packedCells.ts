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
 * Supernatant of red cells in SAG-M by age (mmol/L): teaching assumptions. Potassium leaks and lactate gathers, sodium
 * falls as potassium rises; DPG is mostly gone after two weeks.
 */
const BY_AGE: readonly Row[] = [
  [0, 148, 2, 134, 3, 33, 1, 7.05],
  [7, 139, 12, 133, 12, 27, 0.45, 6.9],
  [14, 131, 22, 131, 18, 24, 0.1, 6.75],
  [21, 124, 31, 130, 22, 21, 0.05, 6.65],
  [28, 119, 38, 129, 26, 19, 0.03, 6.55],
  [35, 114, 44, 128, 29, 17, 0.02, 6.5],
  [42, 110, 50, 128, 31, 15, 0.02, 6.45],
];

const SOURCE =
  "Hct 60 ± 2 % at day 42: Turner 2020, Transfusion, PMC7675687; direction and order of size: Hancock 2011 (Transfus Med, K up to 58 mmol/L after warming at day 35), Mukherjee 2010 (Indian J Med Res 132:715, DPG falls in the first week, K and lactate rise to day 21); figures by age are a teaching assumption";

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
