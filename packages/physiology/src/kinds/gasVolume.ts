/**
 * Milliliters that a millimole of gas takes at 37 °C under a pressure above the atmosphere, saturated with water:
 * V = R·T/(P_atm + P − P_H2O).
 */
export function gasVolumePerMmol_mL(pressure_mmHg: number): number {
  return GAS_37C_MMHG_ML_PER_MMOL / Math.max(LEAST_MMHG, 713 + pressure_mmHg);
}

/** 62.364 mmHg·mL/(mmol·K) · 310.15 K */
const GAS_37C_MMHG_ML_PER_MMOL = 62.364 * 310.15;
const LEAST_MMHG = 100;
