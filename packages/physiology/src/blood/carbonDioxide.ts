import { exp } from "../math/exp.ts";

/**
 * Carbon dioxide in blood, A. R. Douglas, N. L. Jones, J. W. Reed, J Appl Physiol 65:473 (1988).
 * Valid between pH 6.8 and 7.9; hemoglobin up to 20 g/dL.
 */

/** Solubility of CO2 in plasma: 0.0307 + 0.00057·(37 − T) + 0.00002·(37 − T)². */
export function co2Solubility_mmol_per_L_mmHg(temperature_degC: number): number {
  const cooled = 37 - temperature_degC;
  return 0.0307 + 0.00057 * cooled + 0.00002 * cooled * cooled;
}

/** Apparent pK′ of carbonic acid in plasma: 6.086 + 0.042·(7.4 − pH) + (38 − T)·(0.00472 + 0.00139·(7.4 − pH)). */
export function carbonicPk(ph: number, temperature_degC: number): number {
  return 6.086 + 0.042 * (7.4 - ph) + (38 - temperature_degC) * (0.00472 + 0.00139 * (7.4 - ph));
}

/** Total CO2 of plasma: s·pCO2·(1 + 10^(pH − pK′)). */
export function plasmaCo2_mmol_per_L(pco2_mmHg: number, ph: number, temperature_degC: number): number {
  const ionized = exp(LN10 * (ph - carbonicPk(ph, temperature_degC)));
  return co2Solubility_mmol_per_L_mmHg(temperature_degC) * pco2_mmHg * (1 + ionized);
}

/**
 * What whole blood holds of its plasma's concentration: 1 − 0.0289·Hb/((3.352 − 0.456·sO2)·(8.142 − pH)).
 * Above pH 7.7 it is held: the expression runs into its pole, and packed cells would hold less than nothing.
 */
export function wholeBloodCo2Ratio(hemoglobin_g_per_dL: number, so2_fraction: number, ph: number): number {
  const distance = Math.max(NEAREST_TO_POLE, RATIO_POLE_PH - ph);
  return 1 - (0.0289 * hemoglobin_g_per_dL) / ((3.352 - 0.456 * so2_fraction) * distance);
}

export const RATIO_POLE_PH = 8.142;
export const NEAREST_TO_POLE = RATIO_POLE_PH - 7.7;

/** Milliliters of CO2, 0 °C and 760 mmHg, in a millimole. */
export const CO2_ML_PER_MMOL = 22.26;

export const LN10 = Math.LN10;

/**
 * Slope of total CO2 with its tension in blood near 40 mmHg, 0.45 mL/dL/mmHg: the capacity with which exchanges stay stable in a step, not
 * what they settle at.
 */
export const CO2_SLOPE_MMOL_PER_ML_MMHG = 0.0002;
