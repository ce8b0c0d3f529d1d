import { RESERVOIRS } from "../../equipment/reservoirs.ts";
import type { Fragment } from "../Fragment.ts";
import { joinFragments } from "../Fragment.ts";
import { bags, BAGS_OF_A_RESERVOIR } from "./bags.ts";
import { siphonToReservoir, venousInlet } from "./venousInlet.ts";
import { housing, line, openTo, tubing, way } from "./vessels.ts";
import { transducer } from "./instruments.ts";

/** The blood stands above it while the pump draws too little (`equipment/reservoirs.ts` gives the 4 L that are marked on it). */
export const BRIM_ML = 4500;
const VENOUS_TUBE = { bore: "1/2", length_m: 1.8 } as const;

/** What the reservoir starts with, and what helps the blood down to it. */
export interface HardShell {
  readonly start_mL?: number;
  readonly vacuum_mmHg?: number;
}

/**
 * Venous blood falls by a siphon, with or without vacuum, through filter and defoamer, which keep some of it, into a hard shell that
 * is open to the air; four kinds of bags run into it. Venous cannulas lead into `circuit.venousLine`; a pump draws from `circuit.reservoir`.
 */
export function hardShell({ start_mL = 1350, vacuum_mmHg = 0 }: HardShell = {}): Partial<Fragment> {
  const shell = RESERVOIRS.find((one) => one.kind === "hard shell");
  if (shell === undefined) throw new RangeError("No hard shell is listed");
  return joinFragments(
    {
      volumes: [
        line("venousLine", VENOUS_TUBE, 1),
        housing("reservoirFilter", shell.holdUp_mL, "prime", 2),
        openTo("reservoir", start_mL, BRIM_ML, "prime"),
      ],
      edges: [
        tubing("venousLineToReservoir", "circuit.venousLine", "circuit.reservoirFilter", VENOUS_TUBE, {
          // The reservoir's inlet is 45 cm below the atrium; 1 cm of blood is 0.78 mmHg.
          head_mmHg: 35,
        }),
        // Filter and defoamer: 2 mmHg at 6 L/min (teaching assumption).
        way("reservoirFilterOutlet", "circuit.reservoirFilter", "circuit.reservoir", {
          resistance_mmHg_s_per_mL: 0.02,
        }),
      ],
      controls: [
        {
          signal: "circuit.reservoir.vacuum",
          targets: [
            { slot: "circuit.reservoir.outside_mmHg" },
            { slot: "circuit.reservoirFilter.outside_mmHg" },
          ],
          range: { default: vacuum_mmHg },
        },
      ],
      sensors: [transducer("circuit.reservoir.pressure", "circuit.reservoir.pressure_mmHg")],
      reservoirs: [
        {
          name: "circuit.reservoirOutlet",
          volume: "circuit.reservoir",
          outlet: "pump.arterial",
          vortex_mL: shell.minimumLevel_mL,
          empty_mL: 20,
        },
      ],
      levelGuards: [
        {
          name: "circuit.levelGuard",
          volume: "circuit.reservoir",
          pump: "pump.arterial",
          stop_mL: 200,
          slow_mL: 400,
        },
      ],
    },
    venousInlet("circuit.venousLineToReservoir"),
    siphonToReservoir,
    bags(BAGS_OF_A_RESERVOIR, "circuit.reservoir", BRIM_ML),
  );
}
