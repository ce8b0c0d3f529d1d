import { baseExcess_mmol_per_L, NORMAL_PROTEIN_G_PER_DL_PLASMA } from "./baseExcess.ts";
import { plasmaCo2_mmol_per_L, wholeBloodCo2Ratio } from "./carbonDioxide.ts";
import type { BloodSample } from "./gasSites.ts";
import {
  HEMOGLOBIN_CAPACITY_MMOL_PER_G,
  oxygenSaturation_fraction,
  oxygenSolubility_mmol_per_mL_mmHg,
} from "./oxygenDissociation.ts";
import { CELL_HEMOGLOBIN_G_PER_ML } from "./viscosity.ts";

/** Blood as a laboratory describes it, at 37 °C. */
export interface BloodTensions {
  readonly ph: number;
  readonly pco2_mmHg: number;
  readonly po2_mmHg: number;
  readonly hematocrit_fraction: number;
  readonly protein_g_per_dL_plasma: number;
  readonly temperature_degC: number;
}

/** What such blood holds per milliliter: the inverse of `solveSample`, whatever temperature it is brought to. */
export function bloodFromTensions(blood: BloodTensions): BloodSample {
  const hemoglobin_g_per_mL = blood.hematocrit_fraction * CELL_HEMOGLOBIN_G_PER_ML;
  const hb = hemoglobin_g_per_mL * 100;
  const proteinRatio = blood.protein_g_per_dL_plasma / NORMAL_PROTEIN_G_PER_DL_PLASMA;
  let so2 = 1;
  let base = 0;
  // Base excess shifts the oxygen curve a little, and saturation shifts base excess a little.
  for (let pass = 0; pass < 20; pass++) {
    so2 = oxygenSaturation_fraction(blood.po2_mmHg, blood.ph, base, 37);
    base = baseExcess_mmol_per_L(blood.ph, blood.pco2_mmHg, hb, so2, proteinRatio);
  }
  return {
    o2_mmol_per_mL:
      hemoglobin_g_per_mL * HEMOGLOBIN_CAPACITY_MMOL_PER_G * so2 +
      oxygenSolubility_mmol_per_mL_mmHg(37) * blood.po2_mmHg,
    co2_mmol_per_mL:
      (plasmaCo2_mmol_per_L(blood.pco2_mmHg, blood.ph, 37) * wholeBloodCo2Ratio(hb, so2, blood.ph)) / 1000,
    base_mmol_per_mL: base / 1000,
    hemoglobin_g_per_mL,
    protein_g_per_mL: (blood.protein_g_per_dL_plasma / 100) * (1 - blood.hematocrit_fraction),
    temperature_degC: blood.temperature_degC,
  };
}
