import type { Fragment } from "../Fragment.ts";
import { joinFragments } from "../Fragment.ts";
import { bags, BAGS_OF_A_LINE } from "./bags.ts";
import { venousInlet } from "./venousInlet.ts";
import { housing, line, tubing } from "./vessels.ts";

const VENOUS_TUBE = { bore: "3/8", length_m: 1 } as const;
const TRAP_ML = 150;

/**
 * Minimal circuit: short venous line and a bubble trap, no reservoir. The pump draws from `circuit.bubbleTrap`; the patient's own
 * veins are the reservoir, so what is dripped in or drained stays in the patient.
 */
export const bubbleTrap: Partial<Fragment> = joinFragments(
  {
    volumes: [line("venousLine", VENOUS_TUBE), housing("bubbleTrap", TRAP_ML, "prime", 0.1)],
    edges: [
      tubing("venousTubing", "circuit.venousLine", "circuit.bubbleTrap", VENOUS_TUBE, {
        clamp: "circuit.clamp.pumpInlet",
      }),
    ],
    traps: [
      {
        name: "circuit.venousBubbleTrap",
        volume: "circuit.bubbleTrap",
        // Teaching assumption; a detector on top of it starts the purge.
        efficiency_fraction: 0.9,
        capacity_mL: 40,
        purge_mL_per_s: 1,
      },
    ],
  },
  venousInlet("circuit.venousTubing"),
  bags(BAGS_OF_A_LINE, "circuit.bubbleTrap", TRAP_ML + 40),
);
