import type { VolatileAgent } from "../drugs/volatileAgents.ts";
import { exp } from "../math/exp.ts";
import { pow } from "../math/pow.ts";

/** Depth in MAC, of 40 years at 37 °C, of the vapor that a milliliter of blood holds. */
export function vapor_MAC(vapor_mL_per_mL: number, agent: VolatileAgent): number {
  return vapor_mL_per_mL / (agent.bloodToGas * agent.oneMac_fraction);
}

/**
 * 1 MAC as a fraction of the gas, of a patient above one year: 6 % less per ten years, for all agents alike (W. W. Mapleson,
 * Br J Anaesth 76:179, 1996), and what 1.69, 1.47 and 1.22 % of isoflurane at 37, 34 and 31 °C in children make 5.4 % less per degree (Anesthesiology
 * 94:429, 2001).
 */
export function oneMac_fraction(agent: VolatileAgent, age_years: number, temperature_degC: number): number {
  const age = pow(10, -0.00269 * (Math.max(1, age_years) - 40));
  return agent.oneMac_fraction * age * exp(LESS_PER_DEGC * (temperature_degC - 37));
}

const LESS_PER_DEGC = 0.0543;
