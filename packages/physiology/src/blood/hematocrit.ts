/**
 * Red cells as hemoglobin tells of them: a milliliter of packed cells holds 0.335 g (mean corpuscular hemoglobin
 * concentration of adults, 32–36 g/dL), so hematocrit and hemoglobin are one number in two units.
 * Not true of iron deficiency, of spherocytes, nor of hemolyzed blood, whose free hemoglobin has no cell.
 */
export const CELL_HEMOGLOBIN_G_PER_ML = 0.335;

export function hematocrit_fraction(hemoglobin_g_per_mL: number): number {
  return Math.max(0, Math.min(1, hemoglobin_g_per_mL / CELL_HEMOGLOBIN_G_PER_ML));
}

/** The share of blood that is plasma; never less than 5 %, which packed red cells keep between them. */
export function plasma_fraction(hemoglobin_g_per_mL: number): number {
  return Math.max(0.05, 1 - hematocrit_fraction(hemoglobin_g_per_mL));
}

/** Protein of the plasma, where a milliliter of blood holds this much of it. */
export function plasmaProtein_g_per_dL(protein_g_per_mL: number, hemoglobin_g_per_mL: number): number {
  return (100 * Math.max(0, protein_g_per_mL)) / plasma_fraction(hemoglobin_g_per_mL);
}

/**
 * 2,3-DPG of the cells, where a milliliter of blood holds this much of it; what has no cells counts as normal.
 * Held between 0 and 15 mmol/L.
 */
export function cellDpg_mmol_per_L(dpg_mmol_per_mL: number, hemoglobin_g_per_mL: number): number {
  if (!(hemoglobin_g_per_mL > 1e-9)) return NORMAL_DPG_MMOL_PER_L_CELLS;
  const concentration = (dpg_mmol_per_mL * 1000 * CELL_HEMOGLOBIN_G_PER_ML) / hemoglobin_g_per_mL;
  return Math.max(0, Math.min(15, concentration));
}

export const NORMAL_DPG_MMOL_PER_L_CELLS = 5;
