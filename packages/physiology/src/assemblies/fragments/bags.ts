import type { Filling, MeteredPumpPart } from "../parts.ts";
import type { Fragment } from "../Fragment.ts";
import { openTo } from "./vessels.ts";

const BAGS = [
  // Three bags of 1 L, five units of 300 mL, five bottles of 200 mL, two of 250 mL.
  ["crystalloid", "circuit.infusion.crystalloid", 3_000],
  ["redCells", "circuit.infusion.redCells", 1_500],
  ["albumin", "circuit.infusion.albumin", 1_000],
  ["bicarbonate", "circuit.infusion.bicarbonate", 500],
] as const satisfies readonly (readonly [Filling, string, number])[];

const NAMES = { crystalloid: "crystalloid", redCells: "redCell", albumin: "albumin", bicarbonate: "bicarbonate" } as const;

/** Bags that run by a pump into `to`, which takes no more than `fullAt_mL`. */
export function bags(to: string, fullAt_mL: number): Partial<Fragment> {
  return {
    volumes: BAGS.map(([filling, , held_mL]) => openTo(`${NAMES[filling]}Bag`, held_mL, held_mL, filling)),
    edges: BAGS.map(
      ([filling]): MeteredPumpPart => ({
        kind: "meteredPump",
        name: `circuit.${NAMES[filling]}Line`,
        from: `circuit.${NAMES[filling]}Bag`,
        to,
        rest_mL: 20,
        fullAt_mL,
      }),
    ),
    controls: BAGS.map(([filling, signal]) => ({
      signal,
      targets: [{ slot: `circuit.${NAMES[filling]}Line.set_mL_per_min` }],
    })),
  };
}
