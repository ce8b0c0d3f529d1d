import type { Text } from "@openperfusion/signals";
import { type Ions, NO_IONS, strongIonDifference_mEq_per_L } from "./ions.ts";

/** An infusion. Amounts per liter of what is not red cells; `hematocrit` says how much of the bag is cells. */
export interface Fluid extends Ions {
  readonly id: string;
  readonly label: Text;
  readonly glucose_mmol_per_L: number;
  readonly protein_g_per_L: number;
  readonly hematocrit: number;
  readonly dpgFraction: number;
  readonly ph: number;
  readonly bag_mL: number;
  readonly sid_mEq_per_L: number;
  readonly source: string;
}

/** What is not given is absent: no ions, no glucose, no protein, no cells. */
export function fluid(
  of: Pick<Fluid, "id" | "label" | "ph" | "bag_mL" | "source"> & Partial<Omit<Fluid, "sid_mEq_per_L">>,
): Fluid {
  const whole = {
    ...NO_IONS,
    glucose_mmol_per_L: 0,
    protein_g_per_L: 0,
    hematocrit: 0,
    dpgFraction: 0,
    ...of,
  };
  return { ...whole, sid_mEq_per_L: strongIonDifference_mEq_per_L(whole) };
}

const TABLE_A = "PMC4568103, Table 2 (composition of intravenous fluids)";
const TABLE_B = "PMC6532631, Table 1 (J Intensive Care Med 34:364, 2019)";

export const saline: Fluid = fluid({
  id: "saline",
  label: { en: "Saline 0.9 %", es: "Suero fisiológico 0,9 %" },
  sodium_mmol_per_L: 154,
  chloride_mmol_per_L: 154,
  ph: 5.4,
  bag_mL: 1000,
  source: `${TABLE_A}; bag assumed`,
});

export const ringerLactate: Fluid = fluid({
  id: "ringer-lactate",
  label: { en: "Lactated Ringer's", es: "Ringer lactato" },
  sodium_mmol_per_L: 130,
  potassium_mmol_per_L: 4,
  calcium_mmol_per_L: 1.5,
  chloride_mmol_per_L: 109,
  lactate_mmol_per_L: 28,
  ph: 6.5,
  bag_mL: 1000,
  source: `${TABLE_B}; pH from ${TABLE_A}; bag assumed`,
});

export const plasmaLyte: Fluid = fluid({
  id: "plasma-lyte-a",
  label: { en: "Plasma-Lyte A", es: "Plasma-Lyte A" },
  sodium_mmol_per_L: 140,
  potassium_mmol_per_L: 5,
  magnesium_mmol_per_L: 1.5,
  chloride_mmol_per_L: 98,
  acetate_mmol_per_L: 27,
  gluconate_mmol_per_L: 23,
  ph: 7.4,
  bag_mL: 1000,
  source: `${TABLE_A}, with the note on Plasma-Lyte A; bag assumed`,
});

export const albumin5: Fluid = fluid({
  id: "albumin-5",
  label: { en: "Albumin 5 %", es: "Albúmina 5 %" },
  sodium_mmol_per_L: 145,
  potassium_mmol_per_L: 1,
  chloride_mmol_per_L: 132,
  protein_g_per_L: 50,
  ph: 7.4,
  bag_mL: 250,
  source: `${TABLE_A}: Na 130 to 160, K at most 2; chloride assumed so that the SID of 14 mEq/L meets albumin's charge at pH 7.4 (0.28 mEq/g, assumed); bag assumed`,
});

export const albumin20: Fluid = fluid({
  id: "albumin-20",
  label: { en: "Albumin 20 %", es: "Albúmina 20 %" },
  sodium_mmol_per_L: 130,
  potassium_mmol_per_L: 1,
  chloride_mmol_per_L: 75,
  protein_g_per_L: 200,
  ph: 7.4,
  bag_mL: 100,
  source: "as albumin 5 %: the SID of 56 mEq/L meets albumin's charge (0.28 mEq/g, assumed); bag assumed",
});

export const bicarbonate84: Fluid = fluid({
  id: "bicarbonate-8.4",
  label: { en: "Sodium bicarbonate 8.4 %", es: "Bicarbonato sódico 8,4 %" },
  sodium_mmol_per_L: 1000,
  bicarbonate_mmol_per_L: 1000,
  ph: 8,
  bag_mL: 50,
  source: "Plegisol label (medlibrary.org): 10 mL of 8.4 % hold 10 mEq of each; pH and syringe assumed",
});

export const freshFrozenPlasma: Fluid = fluid({
  id: "fresh-frozen-plasma",
  label: { en: "Fresh frozen plasma", es: "Plasma fresco congelado" },
  sodium_mmol_per_L: 174,
  potassium_mmol_per_L: 3.5,
  calcium_mmol_per_L: 1.8,
  magnesium_mmol_per_L: 0.7,
  chloride_mmol_per_L: 80,
  lactate_mmol_per_L: 3,
  citrate_mmol_per_L: 20,
  bicarbonate_mmol_per_L: 20,
  glucose_mmol_per_L: 20,
  protein_g_per_L: 58,
  ph: 7.3,
  bag_mL: 225,
  source:
    "sodium 174 mmol/L: tsu.tw/xiyi/yao/107636; bag 200 to 250 mL: McCullough, Transfusion Medicine, p. 135; the rest assumed: plasma with a fifth of CPD",
});
