import type { Filling } from "../assemblies/parts.ts";
import type { Fluid } from "./Fluid.ts";

/** A fluid without cells or protein, as it comes from a bag that has stood in the room. */
const WATERY: Fluid = {
  hematocrit_fraction: 0,
  protein_g_per_dL_plasma: 0,
  dpg_mmol_per_L_cells: 0,
  temperature_degC: 20,
  ph: 7.4,
  pco2_mmHg: 40,
  po2_mmHg: 150,
  nitrogen_mmHg: 570,
  sodium_mmol_per_L: 140,
  potassium_mmol_per_L: 4,
  calcium_mmol_per_L: 0,
  glucose_mmol_per_L: 0,
  lactate_mmol_per_L: 0,
  heparin_IU_per_mL: 0,
  freeHemoglobin_mg_per_dL: 0,
  lidocaine_mg_per_mL: 0,
};

/** Every fluid of the engine but the patient's own blood. */
export const FLUIDS: Readonly<Record<Exclude<Filling, "arterial" | "venous">, Fluid>> = {
  none: WATERY,
  /** A balanced crystalloid, recirculated warm with gas: 5,000 IU of heparin per liter. */
  prime: { ...WATERY, temperature_degC: 36, nitrogen_mmHg: 400, heparin_IU_per_mL: 3 },
  crystalloid: WATERY,
  redCells: {
    ...WATERY,
    hematocrit_fraction: 0.6,
    protein_g_per_dL_plasma: 2,
    dpg_mmol_per_L_cells: 1,
    ph: 7,
    pco2_mmHg: 70,
    po2_mmHg: 40,
    potassium_mmol_per_L: 25,
    lactate_mmol_per_L: 12,
    glucose_mmol_per_L: 20,
    freeHemoglobin_mg_per_dL: 100,
  },
  albumin: { ...WATERY, protein_g_per_dL_plasma: 5, pco2_mmHg: 5, ph: 7 },
  bicarbonate: { ...WATERY, sodium_mmol_per_L: 1000, potassium_mmol_per_L: 0, sid_mmol_per_L: 1000, ph: 8, pco2_mmHg: 300 },
  stThomas: { ...WATERY, temperature_degC: 6, potassium_mmol_per_L: 16, sodium_mmol_per_L: 120, calcium_mmol_per_L: 1.2 },
  bloodCardioplegia: { ...WATERY, temperature_degC: 6, potassium_mmol_per_L: 100, sodium_mmol_per_L: 140 },
  delNido: { ...WATERY, temperature_degC: 6, potassium_mmol_per_L: 26, lidocaine_mg_per_mL: 0.13 },
  htk: { ...WATERY, temperature_degC: 6, sodium_mmol_per_L: 15, potassium_mmol_per_L: 9, calcium_mmol_per_L: 0.015 },
  interstitial: { ...WATERY, protein_g_per_dL_plasma: 2, temperature_degC: 36.8, calcium_mmol_per_L: 1.5, glucose_mmol_per_L: 5.8, lactate_mmol_per_L: 1, pco2_mmHg: 46, ph: 7.37, po2_mmHg: 40, nitrogen_mmHg: 400 },
};
