import type { Bore } from "./tubing.ts";

/** Tubing in a roller pump's race, and what one turn presses out at full occlusion. */
export interface PumpBoot {
  readonly bore: Bore;
  readonly stroke_mL: number;
  readonly source: string;
}

const SOURCE =
  "teaching tables of perfusion students (Brainscape cards; physiology.md §3.7): weak, and for a 6-inch race only";

/** Boots of an adult roller pump; the stroke goes with bore² and the length of the race. */
export const PUMP_BOOTS: readonly PumpBoot[] = [
  { bore: "3/16", stroke_mL: 7, source: SOURCE },
  { bore: "1/4", stroke_mL: 13, source: SOURCE },
  { bore: "3/8", stroke_mL: 27, source: SOURCE },
  { bore: "1/2", stroke_mL: 45, source: SOURCE },
];

/** Turns per minute for a flow; nothing is lost at full occlusion. */
export function rollerSpeed_rpm(boot: PumpBoot, flow_L_per_min: number): number {
  return (1000 * flow_L_per_min) / boot.stroke_mL;
}
