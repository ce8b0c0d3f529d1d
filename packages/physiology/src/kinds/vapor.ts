import { exp } from "../math/exp.ts";
import { pow } from "../math/pow.ts";

/** Volume of isoflurane gas in a volume of blood over that in gas, at the same tension: 1.4. */
export const VAPOR_BLOOD_TO_GAS = 1.4;

/** 1 MAC of isoflurane at 40 years: 1.17 % of the gas (W. W. Mapleson, Br J Anaesth 76:179, 1996). */
export const ONE_MAC_FRACTION = 0.0117;

/** Depth in MAC, of 40 years at 37 °C, of the vapor that a milliliter of blood holds. */
export function vapor_MAC(vapor_mL_per_mL: number): number {
  return vapor_mL_per_mL / (VAPOR_BLOOD_TO_GAS * ONE_MAC_FRACTION);
}

/**
 * 1 MAC as a fraction of the gas, of a patient above one year: 6 % less per ten years (Mapleson 1996), and what 1.69, 1.47 and
 * 1.22 % at 37, 34 and 31 °C in children make 5.4 % less per degree (Anesthesiology 94:429, 2001).
 */
export function oneMac_fraction(age_years: number, temperature_degC: number): number {
  const age = pow(10, -0.00269 * (Math.max(1, age_years) - 40));
  return ONE_MAC_FRACTION * age * exp(LESS_PER_DEGC * (temperature_degC - 37));
}

const LESS_PER_DEGC = 0.0543;
