import { USUAL_Q10 } from "../drugs/Drug.ts";
import type { Kinetics } from "../drugs/Drug.ts";
import { CONTROL_S } from "../engine/rates.ts";
import { pow } from "../math/pow.ts";

/** What a drug finds in the body: ratios to usual flow and filtration, and the circuit with which its blood mixes. */
export interface Organs {
  weight_kg: number;
  circuit_L: number;
  temperature_degC: number;
  liver: number;
  kidney: number;
}

/** A warm body without a circuit whose organs are well fed. */
export const USUAL_CLEARANCE: Readonly<Organs> = {
  weight_kg: 75,
  circuit_L: 0,
  temperature_degC: 37,
  liver: 1,
  kidney: 1,
};

interface Compartments {
  readonly central: Float64Array;
  readonly peripheral: Float64Array;
  readonly concentration_per_L: Float64Array;
  readonly left: Float64Array;
}

/**
 * One or two compartments over 100 ms, each share implicit, so that no step takes more than there is.
 *
 *   dA₁/dt = dose − CL·cold·organs·C₁ − Q·(C₁ − C₂) − loss·(share of the circuit)·A₁,   C₁ = A₁/(V₁ + circuit)
 *   organs = 1 − liver − kidney + liver·flow/usual + kidney·filtration/usual
 *
 * Returns what left the central compartment for the other one or for good.
 */
export function passDrug(
  { central, peripheral, concentration_per_L, left }: Compartments,
  i: number,
  k: Kinetics,
  dose: number,
  organs: Readonly<Organs>,
): number {
  const { weight_kg, circuit_L } = organs;
  const volume_L = k.central_L_per_kg * weight_kg + circuit_L;
  const held = central[i] + dose;
  let present = held;
  const perMin = (clearance_L_per_kg_min(k, organs) * weight_kg) / volume_L;
  const lossPerMin = ((k.circuitLoss_per_min ?? 0) * circuit_L) / volume_L;
  const gone = present * clearedShare(((perMin + lossPerMin) / 60) * CONTROL_S);
  present -= gone;
  left[i] += gone;
  if (k.peripheral_L_per_kg !== undefined) {
    const other_L = k.peripheral_L_per_kg * weight_kg;
    const open_L = ((k.exchange_L_per_kg_min ?? 0) * weight_kg * CONTROL_S) / 60;
    const reach_L = open_L / (1 + open_L * (1 / volume_L + 1 / other_L));
    const passed = reach_L * (present / volume_L - peripheral[i] / other_L);
    present -= passed;
    peripheral[i] += passed;
  }
  central[i] = present;
  concentration_per_L[i] = present / volume_L;
  return held - present;
}

function clearance_L_per_kg_min(
  { clearance_L_per_kg_min: full, liver = 0, kidney = 0, q10 = USUAL_Q10 }: Kinetics,
  organs: Readonly<Organs>,
): number {
  const cold = q10 === 1 ? 1 : pow(q10, (organs.temperature_degC - 37) / 10);
  // The kidneys' filtration already follows their cold.
  return full * (cold * (1 - kidney - liver + liver * organs.liver) + kidney * organs.kidney);
}

/** What a rate constant takes in one step, rate times time being `x`. */
export function clearedShare(x: number): number {
  return x / (1 + x);
}
