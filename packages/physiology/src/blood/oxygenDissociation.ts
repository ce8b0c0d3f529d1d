import { exp } from "../math/exp.ts";
import { log } from "../math/log.ts";
import { tanh } from "../math/tanh.ts";

/**
 * Oxygen saturation of hemoglobin, O. Siggaard-Andersen et al., Clin Chem 30:1646 (1984):
 *
 *   y − y₀ = x − x₀ + h·tanh(k·(x − x₀)),  y = ln(s/(1−s)),  x = ln(pO2/kPa)
 *   y₀ = 1.875, x₀ = 1.946 + a + b, h = 3.5 + a, k = 0.5343
 *   a = 1.04·(7.40 − pH) + 0.005·BE,  b = 0.055·(T − 37)
 *
 * pH is that of the blood at its temperature T. DPG is taken as normal (5 mmol/L), CO and met-hemoglobin as absent.
 * Against the 51 points of Severinghaus 1979 the root mean square error is 0.26 % saturation; fetal blood is not covered.
 */
export function oxygenSaturation_fraction(
  po2_mmHg: number,
  ph: number,
  baseExcess_mmol_per_L: number,
  temperature_degC: number,
): number {
  if (po2_mmHg <= 0) return 0;
  const a = bohrShift(ph, baseExcess_mmol_per_L);
  const u = log(po2_mmHg * KPA_PER_MMHG) - CENTER - a - TEMPERATURE_SHIFT * (temperature_degC - 37);
  return 1 / (1 + exp(-(Y_CENTER + u + (H_STANDARD + a) * tanh(STEEPNESS * u))));
}

/** The shift a of the curve along ln(pO2) by acidity and base excess. */
export function bohrShift(ph: number, baseExcess_mmol_per_L: number): number {
  return 1.04 * (7.4 - ph) + 0.005 * baseExcess_mmol_per_L;
}

export const KPA_PER_MMHG = 0.133322387415;
export const CENTER = 1.946;
export const Y_CENTER = 1.875;
export const H_STANDARD = 3.5;
export const STEEPNESS = 0.5343;
export const TEMPERATURE_SHIFT = 0.055;

/** Oxygen that 1 g of hemoglobin binds: 1.34 mL at standard conditions over 22.39 mL/mmol. */
export const HEMOGLOBIN_CAPACITY_MMOL_PER_G = 1.34 / 22.39;

/** Milliliters of oxygen, 0 °C and 760 mmHg, in a millimole. */
export const O2_ML_PER_MMOL = 22.39;

/**
 * Dissolved oxygen per mmHg: 0.003 mL/dL at 37 °C, growing by 1.4 % per °C of cooling as water's Bunsen coefficient
 * does between 37 °C (0.0239) and 25 °C (0.0283).
 */
export function oxygenSolubility_mmol_per_mL_mmHg(temperature_degC: number): number {
  return DISSOLVED_37 * exp(-0.014 * (temperature_degC - 37));
}

const DISSOLVED_37 = 0.00003 / O2_ML_PER_MMOL;
