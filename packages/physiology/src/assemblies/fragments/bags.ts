import type { Filling, MeteredPumpPart } from "../parts.ts";
import type { Fragment } from "../Fragment.ts";
import { openTo } from "./vessels.ts";

/** Three bags of 1 L, five units of 300 mL, five bottles of 200 mL, two of 250 mL. */
const BAGS = {
  crystalloid: { signal: "circuit.infusion.crystalloid", part: "crystalloid", held_mL: 3_000 },
  redCells: { signal: "circuit.infusion.redCells", part: "redCell", held_mL: 1_500 },
  albumin: { signal: "circuit.infusion.albumin", part: "albumin", held_mL: 1_000 },
  bicarbonate: { signal: "circuit.infusion.bicarbonate", part: "bicarbonate", held_mL: 500 },
} as const satisfies Partial<Record<Filling, { signal: string; part: string; held_mL: number }>>;

type Bag = keyof typeof BAGS;

/** What may run into a line without a reservoir: bicarbonate needs blood to be diluted in. */
export const BAGS_OF_A_LINE: readonly Bag[] = ["crystalloid", "redCells", "albumin"];
export const BAGS_OF_A_RESERVOIR: readonly Bag[] = [...BAGS_OF_A_LINE, "bicarbonate"];

/** Bags that run by a pump into `to`, which takes no more than `fullAt_mL`. */
export function bags(of: readonly Bag[], to: string, fullAt_mL: number): Partial<Fragment> {
  return {
    volumes: of.map((bag) => openTo(`${BAGS[bag].part}Bag`, BAGS[bag].held_mL, BAGS[bag].held_mL, bag)),
    edges: of.map((bag): MeteredPumpPart => ({
      kind: "meteredPump",
      name: `circuit.${BAGS[bag].part}Line`,
      from: `circuit.${BAGS[bag].part}Bag`,
      to,
      rest_mL: 20,
      fullAt_mL,
      byGravity: true,
      clamp: `circuit.clamp.${BAGS[bag].part}Bag`,
    })),
    controls: of.map((bag) => ({
      signal: BAGS[bag].signal,
      targets: [{ slot: `circuit.${BAGS[bag].part}Line.set_mL_per_min` }],
    })),
  };
}
