import type { Plan } from "../engine/Plan.ts";
import type { Disturbance } from "./Disturbance.ts";
import { CONDITIONS } from "./conditions/conditions.ts";
import { FAULTS } from "./faults/faults.ts";

/** Every disturbance, by id. */
export const DISTURBANCES: readonly Disturbance[] = [...FAULTS, ...CONDITIONS];

/** The rows of the state that hold the size of each disturbance. */
export function disturbancesOf(_plan: Plan): readonly (Disturbance & { readonly name: string })[] {
  return DISTURBANCES.map((disturbance) => ({ ...disturbance, name: `disturbance.${disturbance.id}` }));
}
