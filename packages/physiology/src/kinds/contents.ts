import type { RowsOf } from "../engine/kind.ts";

/**
 * What the blood of a volume holds, as amounts; the concentrations are these over the volume at the end of the last
 * carrying step, kept because several kernels read them. Amounts are the state, concentrations never are.
 * Heat is counted from 0 °C; base is titratable base (mmol of base excess at full saturation).
 */
export const fastContentKind = {
  name: "fastContent",
  columns: [
    "o2_mmol",
    "co2_mmol",
    "base_mmol",
    "heat_J",
    "o2_mmol_per_mL",
    "co2_mmol_per_mL",
    "base_mmol_per_mL",
    "heat_J_per_mL",
  ],
} as const;

export const slowContentKind = {
  name: "slowContent",
  columns: [
    "hemoglobin_g",
    "protein_g",
    "potassium_mmol",
    "lactate_mmol",
    "heparin_IU",
    "hemoglobin_g_per_mL",
    "protein_g_per_mL",
    "potassium_mmol_per_mL",
    "lactate_mmol_per_mL",
    "heparin_IU_per_mL",
  ],
} as const;

export type FastContents = RowsOf<typeof fastContentKind>;
export type SlowContents = RowsOf<typeof slowContentKind>;

/** One heat capacity for blood, prime and infusions: 1.05 g/mL × 3.62 J/(g·K); water's would be 10 % more. */
export const HEAT_CAPACITY_J_PER_ML_K = 3.8;
