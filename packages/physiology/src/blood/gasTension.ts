import { exp } from "../math/exp.ts";
import { waterVapor_mmHg } from "./temperature.ts";

/**
 * Nitrogen dissolved in blood per mmHg: a Bunsen coefficient of 0.0130 at 37 °C (C. Bohr, Skand Arch Physiol 17:104, 1905;
 * P. K. Weathersby, L. D. Homer, Undersea Biomed Res 7:277, 1980), which grows in the cold as water's does: 0.0154 at 20 °C
 * and 0.0186 at 10 °C over 0.0123 at 37 °C in water. Fat of the blood and hemoglobin, ±5 %, are left out.
 */
export function nitrogenSolubility_mmol_per_mL_mmHg(temperature_degC: number): number {
  const cooled = 37 - temperature_degC;
  return NITROGEN_37 * exp(cooled * (0.0112 + 0.00015 * cooled));
}

/**
 * The sum of all tensions in blood, water vapor included. Where it exceeds the pressure that the blood is under, gas comes
 * out of solution: cold blood warmed, or blood sucked hard. Argon counts as nitrogen.
 */
export function totalGasTension_mmHg(
  po2_mmHg: number,
  pco2_mmHg: number,
  nitrogen_mmol_per_mL: number,
  temperature_degC: number,
): number {
  return (
    po2_mmHg +
    pco2_mmHg +
    nitrogen_mmol_per_mL / nitrogenSolubility_mmol_per_mL_mmHg(temperature_degC) +
    waterVapor_mmHg(temperature_degC)
  );
}

/** 0.0130 mL (0 °C, 760 mmHg) per milliliter and atmosphere; 22.40 mL in a millimole. */
const NITROGEN_37 = 0.013 / 22.4 / 760;
