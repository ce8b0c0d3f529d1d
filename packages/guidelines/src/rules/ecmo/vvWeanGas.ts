import { signal } from "../../quantity/quantities.ts";
import { atMost } from "../../rule/conditions.ts";

/** Litres a minute that a closed flow meter may still show. Ours. */
export const CLOSED_L_PER_MIN = 0.1;

export const sweep_L_per_min = signal("gas.sweep.flow");

export const sweepOff = atMost(sweep_L_per_min, CLOSED_L_PER_MIN);
