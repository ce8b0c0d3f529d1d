/** Volume of isoflurane gas in a volume of blood over that in gas, at the same tension: 1.4. */
export const VAPOR_BLOOD_TO_GAS = 1.4;

/** 1 MAC of isoflurane at 40 years: 1.17 % of the gas (R. W. D. Nickalls, W. W. Mapleson, Br J Anaesth 91:170, 2003). */
export const ONE_MAC_FRACTION = 0.0117;

/** Depth in MAC of the vapor that a milliliter of blood holds. */
export function vapor_MAC(vapor_mL_per_mL: number): number {
  return vapor_mL_per_mL / (VAPOR_BLOOD_TO_GAS * ONE_MAC_FRACTION);
}
