import { freeHemoglobin_mg_per_dL, packedCells } from "../../equipment/solutions/packedCells.ts";
import type { Fluid } from "../Fluid.ts";
import { fromLabel, WATERY } from "../fromLabel.ts";
import type { Product } from "./Product.ts";

/** Middle age of issued units (teaching assumption). */
const USUAL_AGE_DAYS = 14;

/** A unit from the cold store. Cells hold most of its acid: base and CO2 are those of its pH at 70 mmHg (teaching assumption). */
export function storedCells(age_days: number): Fluid {
  const label = packedCells(age_days);
  const {
    sid_mmol_per_L: _sid,
    co2_mmol_per_L: _co2,
    ...fluid
  } = fromLabel(label, {
    temperature_degC: 4,
    ph: label.ph,
    pco2_mmHg: 70,
    po2_mmHg: 40,
    freeHemoglobin_mg_per_dL: freeHemoglobin_mg_per_dL(age_days),
  });
  return fluid;
}

export const redCells: Product = {
  name: "redCells",
  unit_mL: 300,
  fluid: storedCells(USUAL_AGE_DAYS),
  aged: storedCells,
  source: "equipment/solutions/packedCells.ts",
};

/** Fresh whole blood in CPD, a few days old: 450 mL with 63 mL, 12.9 mmol of citrate in a liter of it, all in its plasma. */
export const wholeBlood: Product = {
  name: "wholeBlood",
  unit_mL: 513,
  fluid: {
    ...WATERY,
    temperature_degC: 4,
    hematocrit_fraction: 0.37,
    protein_g_per_dL_plasma: 5.7,
    factors_g_per_dL_plasma: 5.5,
    dpg_mmol_per_L_cells: 4,
    ph: 7.1,
    pco2_mmHg: 70,
    po2_mmHg: 40,
    // Sodium citrate's sodium is there, and its anion: base comes as it is burnt.
    sid_mmol_per_L: 37,
    co2_mmol_per_L: 18,
    sodium_mmol_per_L: 165,
    potassium_mmol_per_L: 6,
    calcium_mmol_per_L: 1.9,
    glucose_mmol_per_L: 19,
    lactate_mmol_per_L: 3,
    freeHemoglobin_mg_per_dL: 20,
    platelets_1e9_per_L: 100,
    fibrinogen_g_per_L: 2.4,
    citrate_mmol_per_L: 20.5,
  },
  source:
    "CPD: 26.3 g/L of trisodium citrate dihydrate and 3.27 g/L of citric acid, 63 mL for 450 mL (label, from memory): 105 mmol/L; the rest from donor blood diluted with it: teaching assumption",
};

/** From the bowl of a cell saver: no plasma, no platelets, hardly any potassium or heparin. */
export const washedCells: Product = {
  name: "washedCells",
  unit_mL: 225,
  fluid: {
    ...WATERY,
    temperature_degC: 22,
    hematocrit_fraction: 0.6,
    dpg_mmol_per_L_cells: 4.8,
    ph: 7.3,
    pco2_mmHg: 20,
    po2_mmHg: 120,
    sid_mmol_per_L: 27,
    co2_mmol_per_L: 8,
    sodium_mmol_per_L: 152,
    potassium_mmol_per_L: 1.5,
    freeHemoglobin_mg_per_dL: 100,
    heparin_IU_per_mL: 0.1,
  },
  washed: true,
  source:
    "Hct 57.2–67.5 %, residual heparin at most 0.1 IU/mL: S. D. Vieira et al., Hematol Transfus Cell Ther 43:1, 2021, abstract; over 95 % of potassium, 94 % of platelets, 85 % of free hemoglobin removed (four devices, 130 patients, abstract); saline around them, the rest a teaching assumption",
};
