import type { Cardioplegia } from "../equipment/cardioplegia.ts";
import type { Fluid as Infusion } from "../equipment/fluids.ts";
import { strongIonDifference_mEq_per_L } from "../equipment/ions.ts";
import type { Ions } from "../equipment/ions.ts";
import { CELL_HEMOGLOBIN_G_PER_ML, NORMAL_DPG_MMOL_PER_L_CELLS } from "../blood/hematocrit.ts";
import type { Fluid } from "./Fluid.ts";

/** Nothing but water that has stood in the room. */
export const WATERY: Fluid = {
  hematocrit_fraction: 0,
  protein_g_per_dL_plasma: 0,
  dpg_mmol_per_L_cells: 0,
  temperature_degC: 20,
  ph: 7.4,
  pco2_mmHg: 40,
  po2_mmHg: 150,
  nitrogen_mmHg: 570,
  sodium_mmol_per_L: 0,
  potassium_mmol_per_L: 0,
  calcium_mmol_per_L: 0,
  glucose_mmol_per_L: 0,
  lactate_mmol_per_L: 0,
  heparin_IU_per_mL: 0,
  freeHemoglobin_mg_per_dL: 0,
  lidocaine_mg_per_mL: 0,
  platelets_1e9_per_L: 0,
  fibrinogen_g_per_L: 0,
};

/**
 * An infusion as it mixes with blood. Its strong ion difference is the label's, in which lactate counts as the strong ion
 * that it is (its clearance gives the base), and so does citrate (`kinds/citrate.ts`), while acetate counts as burnt, since the
 * model doesn't carry it and the body burns it within minutes; gluconate counts as excreted. The CO2 that a base needs
 * beside the protein's share comes with it.
 * Cells bring 0.135 mEq per gram of hemoglobin (`blood/strongIons.ts`).
 */
export function fromLabel(label: Infusion, more: Partial<Fluid> = {}): Fluid {
  const plasma = 1 - label.hematocrit;
  const inPlasma = label.sid_mEq_per_L + label.acetate_mmol_per_L;
  const sid_mmol_per_L =
    inPlasma * plasma + CELL_CHARGE_MEQ_PER_G * label.hematocrit * CELL_HEMOGLOBIN_G_PER_ML * 1000;
  return {
    ...WATERY,
    hematocrit_fraction: label.hematocrit,
    protein_g_per_dL_plasma: label.protein_g_per_L / 10,
    dpg_mmol_per_L_cells: label.dpgFraction * NORMAL_DPG_MMOL_PER_L_CELLS,
    sid_mmol_per_L,
    co2_mmol_per_L:
      label.hematocrit > 0
        ? STORED_CELLS_CO2_MMOL_PER_L
        : carbonDioxide_mmol_per_L(sid_mmol_per_L - PROTEIN_CHARGE_MEQ_PER_G * label.protein_g_per_L),
    ...electrolytes(label),
    glucose_mmol_per_L: label.glucose_mmol_per_L,
    lactate_mmol_per_L: label.lactate_mmol_per_L * plasma,
    citrate_mmol_per_L: label.citrate_mmol_per_L,
    ...more,
  };
}

/** A cardioplegia's crystalloid, its citrate counted as burnt; a twentieth of its histidine (pK 6.1) carries a charge at pH 7.4. */
export function fromCardioplegia(solution: Cardioplegia): Fluid {
  const sid_mmol_per_L =
    strongIonDifference_mEq_per_L(solution) +
    burnt_mEq_per_L(solution) +
    0.05 * solution.histidine_mmol_per_L;
  return {
    ...WATERY,
    temperature_degC: solution.temperature_degC,
    sid_mmol_per_L,
    co2_mmol_per_L: carbonDioxide_mmol_per_L(sid_mmol_per_L),
    ...electrolytes(solution),
    glucose_mmol_per_L: solution.glucose_mmol_per_L,
    lactate_mmol_per_L: solution.lactate_mmol_per_L,
    lidocaine_mg_per_mL: solution.lidocaine_mg_per_L / 1000,
  };
}

function electrolytes(
  ions: Ions,
): Pick<Fluid, "sodium_mmol_per_L" | "potassium_mmol_per_L" | "calcium_mmol_per_L"> {
  return {
    sodium_mmol_per_L: ions.sodium_mmol_per_L,
    potassium_mmol_per_L: ions.potassium_mmol_per_L,
    calcium_mmol_per_L: ions.calcium_mmol_per_L,
  };
}

function burnt_mEq_per_L(ions: Ions): number {
  return ions.acetate_mmol_per_L + 3 * ions.citrate_mmol_per_L;
}

/** Bicarbonate that meets the base, a twentieth of it dissolved, as at pH 7.4. */
function carbonDioxide_mmol_per_L(sid_mmol_per_L: number): number {
  return 1.05 * Math.max(0.2, sid_mmol_per_L);
}

const CELL_CHARGE_MEQ_PER_G = 0.135;
/** Albumin's at pH 7.4 (`equipment/fluids.ts`). */
const PROTEIN_CHARGE_MEQ_PER_G = 0.28;
/** Stored cells hold CO2 at some 70 mmHg and little bicarbonate (teaching assumption). */
const STORED_CELLS_CO2_MMOL_PER_L = 10;
