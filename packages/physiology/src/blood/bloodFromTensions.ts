import { NORMAL_PROTEIN_G_PER_DL_PLASMA } from "./baseExcess.ts";
import { plasmaCo2_mmol_per_L, wholeBloodCo2Ratio } from "./carbonDioxide.ts";
import type { BloodSample } from "./gasSites.ts";
import { CELL_HEMOGLOBIN_G_PER_ML, NORMAL_DPG_MMOL_PER_L_CELLS, plasma_fraction } from "./hematocrit.ts";
import {
  HEMOGLOBIN_CAPACITY_MMOL_PER_G,
  oxygenSaturation_fraction,
  oxygenSolubility_mmol_per_mL_mmHg,
} from "./oxygenDissociation.ts";
import { sidFromBaseExcess_mmol_per_mL } from "./strongIons.ts";
import { titratedBase_mmol_per_L } from "./thinFluid.ts";

/** Blood as a laboratory describes it: pH, pCO2 and pO2 at 37 °C, whatever temperature it is brought to. */
export interface BloodTensions {
  readonly ph: number;
  readonly pco2_mmHg: number;
  readonly po2_mmHg: number;
  readonly hematocrit_fraction: number;
  readonly protein_g_per_dL_plasma: number;
  readonly temperature_degC: number;
  /** Fetal share of hemoglobin; none when left out. */
  readonly fetal_fraction?: number;
  /** 2,3-DPG of the red cells; 5 mmol/L when left out. */
  readonly dpg_mmol_per_L_cells?: number;
}

/** What such blood holds per milliliter: the inverse of `solveSample`. */
export function bloodFromTensions(blood: BloodTensions): BloodSample {
  const { fetal_fraction = 0, dpg_mmol_per_L_cells = NORMAL_DPG_MMOL_PER_L_CELLS } = blood;
  const hemoglobin_g_per_mL = blood.hematocrit_fraction * CELL_HEMOGLOBIN_G_PER_ML;
  const protein_g_per_mL = (blood.protein_g_per_dL_plasma / 100) * plasma_fraction(hemoglobin_g_per_mL);
  const hb = hemoglobin_g_per_mL * 100;
  const proteinRatio = blood.protein_g_per_dL_plasma / NORMAL_PROTEIN_G_PER_DL_PLASMA;
  let so2 = 1;
  let base = 0;
  // Base excess shifts the oxygen curve a little, and saturation shifts base excess a little.
  for (let pass = 0; pass < 20; pass++) {
    so2 = oxygenSaturation_fraction(blood.po2_mmHg, blood.ph, base, 37, fetal_fraction, dpg_mmol_per_L_cells);
    base = titratedBase_mmol_per_L(blood.ph, blood.pco2_mmHg, hb, so2, proteinRatio);
  }
  return {
    o2_mmol_per_mL:
      hemoglobin_g_per_mL * HEMOGLOBIN_CAPACITY_MMOL_PER_G * so2 +
      oxygenSolubility_mmol_per_mL_mmHg(37) * blood.po2_mmHg,
    co2_mmol_per_mL:
      (plasmaCo2_mmol_per_L(blood.pco2_mmHg, blood.ph, 37) * wholeBloodCo2Ratio(hb, so2, blood.ph)) / 1000,
    sid_mmol_per_mL: sidFromBaseExcess_mmol_per_mL(base, hemoglobin_g_per_mL, protein_g_per_mL),
    hemoglobin_g_per_mL,
    fetalHemoglobin_g_per_mL: fetal_fraction * hemoglobin_g_per_mL,
    dpg_mmol_per_mL: (dpg_mmol_per_L_cells * blood.hematocrit_fraction) / 1000,
    protein_g_per_mL,
    temperature_degC: blood.temperature_degC,
  };
}
