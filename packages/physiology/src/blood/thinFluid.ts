import { exp } from "../math/exp.ts";
import { baseExcess_mmol_per_L, CELL_SHARE, HEMOGLOBIN_BUFFER, PLASMA_BUFFER } from "./baseExcess.ts";
import { carbonicPk, co2Solubility_mmol_per_L_mmHg, LN10 } from "./carbonDioxide.ts";

/**
 * Crystalloid, and blood thinned to it, where bicarbonate is the only buffer left. The Van Slyke equation reckons
 * bicarbonate with a constant pK′ of 6.1, total CO2 with one that falls as pH rises (`carbonDioxide.ts`); in blood the
 * difference is less than 2 % of bicarbonate, in a fluid without buffers it would leave two pH values or none. As the
 * buffering falls from 6 mmol/L per pH to nothing, bicarbonate is therefore taken over from total CO2, so that in
 * crystalloid it equals the strong ion difference and is never more than the CO2 that is there.
 * Blood of a hematocrit above 0.11 isn't touched, nor is plasma of more than 4.4 g/dL. A teaching assumption in between.
 */
export function thinFluid_fraction(buffer_mmol_per_L: number): number {
  return Math.max(0, 1 - buffer_mmol_per_L / 6);
}

/** Base excess as it is carried: the Van Slyke equation, and that of thin fluid where there is little to buffer. */
export function titratedBase_mmol_per_L(
  ph: number,
  pco2_mmHg: number,
  hemoglobin_g_per_dL: number,
  so2_fraction: number,
  proteinRatio: number,
): number {
  const thin = thinFluid_fraction(PLASMA_BUFFER * proteinRatio + HEMOGLOBIN_BUFFER * hemoglobin_g_per_dL);
  const base = baseExcess_mmol_per_L(ph, pco2_mmHg, hemoglobin_g_per_dL, so2_fraction, proteinRatio);
  if (thin === 0) return base;
  const fromTotal = co2Solubility_mmol_per_L_mmHg(37) * pco2_mmHg * exp(LN10 * (ph - carbonicPk(ph, 37)));
  const fromPk = 0.0304 * pco2_mmHg * exp(LN10 * (ph - 6.1));
  return base + (1 - CELL_SHARE * hemoglobin_g_per_dL) * thin * (fromTotal - fromPk);
}
