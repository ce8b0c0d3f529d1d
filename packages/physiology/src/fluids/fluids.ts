import type { Filling } from "../assemblies/parts.ts";
import { albumin5, bicarbonate84, plasmaLyte } from "../equipment/fluids.ts";
import { bloodHighPotassium } from "../equipment/solutions/bloodCardioplegia.ts";
import { custodiol, delNido, stThomas } from "../equipment/solutions/singleDoseCardioplegia.ts";
import type { Fluid } from "./Fluid.ts";
import { fromCardioplegia, fromLabel, WATERY } from "./fromLabel.ts";
import { storedCells } from "./products/cells.ts";

/** Middle age of issued units (teaching assumption). */
const USUAL_AGE_DAYS = 14;

/** Every fluid of the engine but the patient's own blood. */
export const FLUIDS: Readonly<Record<Exclude<Filling, "arterial" | "venous">, Fluid>> = {
  none: fromLabel(plasmaLyte),
  /** A balanced crystalloid, recirculated warm with gas, with 3,000 IU of heparin per liter (teaching assumption). */
  prime: fromLabel(plasmaLyte, { temperature_degC: 36, nitrogen_mmHg: 400, heparin_IU_per_mL: 3 }),
  /**
   * Blood prime of a small circuit: red cells, albumin and crystalloid to a hematocrit of 15 %, recirculated with gas, its acid and its
   * calcium corrected (teaching assumption).
   */
  bloodPrime: {
    temperature_degC: 36,
    nitrogen_mmHg: 400,
    sodium_mmol_per_L: 140,
    heparin_IU_per_mL: 3,
    freeHemoglobin_mg_per_dL: 20,
    lidocaine_mg_per_mL: 0,
    platelets_1e9_per_L: 0,
    fibrinogen_g_per_L: 0,
    hematocrit_fraction: 0.15,
    protein_g_per_dL_plasma: 3,
    // Counted as plasma's own: a unit of plasma is as usual as albumin.
    factors_g_per_dL_plasma: 3,
    dpg_mmol_per_L_cells: 2.5,
    ph: 7.38,
    pco2_mmHg: 38,
    po2_mmHg: 150,
    potassium_mmol_per_L: 5,
    calcium_mmol_per_L: 1.8,
    glucose_mmol_per_L: 8,
    lactate_mmol_per_L: 3,
  },
  crystalloid: fromLabel(plasmaLyte),
  /** Warmed on its way in. */
  maintenance: fromLabel(plasmaLyte, { temperature_degC: 36 }),
  redCells: storedCells(USUAL_AGE_DAYS),
  albumin: fromLabel(albumin5),
  bicarbonate: fromLabel(bicarbonate84),
  stThomas: fromCardioplegia(stThomas),
  bloodCardioplegia: fromCardioplegia(bloodHighPotassium),
  delNido: fromCardioplegia(delNido),
  htk: fromCardioplegia(custodiol),
  /** Interstitial fluid: plasma water with a quarter to a third of its protein. */
  /** Tap water of a heater-cooler: next to no ions. */
  water: { ...WATERY, sodium_mmol_per_L: 0, potassium_mmol_per_L: 0, sid_mmol_per_L: 0, pco2_mmHg: 1, ph: 6 },
  interstitial: {
    ...WATERY,
    protein_g_per_dL_plasma: 2,
    factors_g_per_dL_plasma: 2,
    temperature_degC: 36.8,
    ph: 7.37,
    pco2_mmHg: 46,
    po2_mmHg: 40,
    nitrogen_mmHg: 400,
    sodium_mmol_per_L: 140,
    potassium_mmol_per_L: 4.2,
    calcium_mmol_per_L: 1.5,
    glucose_mmol_per_L: 5.8,
    lactate_mmol_per_L: 1,
  },
};
