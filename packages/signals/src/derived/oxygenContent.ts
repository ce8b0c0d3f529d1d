export const CONSTANTS_SOURCE =
  "Constants of the EACTS/EACTA/EBCP 2024 and AmSECT texts on bypass, as other publications cite them";

/** Oxygen that one gram of hemoglobin carries when saturated. */
export const HUEFNER_ML_PER_G = 1.36;

/** Oxygen dissolved in blood at 37 °C. */
export const O2_SOLUBILITY_ML_PER_DL_MMHG = 0.0031;

/**
 * Oxygen content of blood in mL/dL. Other sources take 1.34 and 0.003 or 1.39 and 0.0034; near a threshold the choice
 * decides, which is why it is fixed here and printed with every result.
 */
export function oxygenContent_mL_per_dL(
  hemoglobin_g_per_dL: number,
  so2_percent: number,
  po2_mmHg: number,
): number {
  return (
    (HUEFNER_ML_PER_G * hemoglobin_g_per_dL * so2_percent) / 100 + O2_SOLUBILITY_ML_PER_DL_MMHG * po2_mmHg
  );
}
