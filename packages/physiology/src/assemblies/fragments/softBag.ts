import { RESERVOIRS } from "../../equipment/reservoirs.ts";
import type { Fragment } from "../Fragment.ts";
import { joinFragments } from "../Fragment.ts";
import { bags, BAGS_OF_A_RESERVOIR } from "./bags.ts";
import { siphonToReservoir, venousInlet } from "./venousInlet.ts";
import { housing, line, openTo, tubing, way } from "./vessels.ts";

const VENOUS_TUBE = { bore: "1/2", length_m: 1.8 } as const;
const CARDIOTOMY_BRIM_ML = 3000;

/**
 * A closed reservoir: a bag that collapses as it empties, so that no air follows the blood, and a cardiotomy beside it for
 * what was sucked up and dripped in; it runs down into the bag at once. A pump draws from `circuit.pumpInlet`.
 */
export function softBag(): Partial<Fragment> {
  const bag = RESERVOIRS.find((one) => one.kind === "soft bag");
  if (bag === undefined) throw new RangeError("No soft bag is listed");
  return joinFragments(
    {
      volumes: [
        line("venousLine", VENOUS_TUBE, 1),
        {
          name: "circuit.reservoir",
          filling: "prime",
          compliance_mL_per_mmHg: 5,
          unstressed_mL: bag.capacity_mL,
          below: "collapses",
          start_mL: 1000,
        },
        openTo("cardiotomy", 150, CARDIOTOMY_BRIM_ML, "prime"),
        housing("pumpInlet", 60, "prime", 0.03),
      ],
      edges: [
        tubing("venousLineToReservoir", "circuit.venousLine", "circuit.reservoir", VENOUS_TUBE, {
          // Siphon: 45 cm; 1 cm of blood is 0.78 mmHg.
          head_mmHg: 35,
        }),
        {
          kind: "meteredPump",
          name: "circuit.cardiotomyDrain",
          from: "circuit.cardiotomy",
          to: "circuit.reservoir",
          rest_mL: 100,
          fullAt_mL: bag.capacity_mL,
          byGravity: true,
          clamp: "circuit.clamp.cardiotomy",
        },
        // The bag's walls close its outlet as it empties.
        way("reservoirOutlet", "circuit.reservoir", "circuit.pumpInlet", {
          resistance_mmHg_s_per_mL: 0.03,
          turbulence_mmHg_s2_per_mL2: 0.0003,
          inertance_mmHg_s2_per_mL: 0.05,
          clamp: "circuit.clamp.pumpInlet",
          drain: { empty_mL: 30, span_mL: bag.minimumLevel_mL },
        }),
      ],
      levelGuards: [
        {
          name: "circuit.levelGuard",
          volume: "circuit.reservoir",
          pump: "pump.arterial",
          stop_mL: 60,
          slow_mL: 160,
        },
      ],
      settings: [{ slot: "circuit.cardiotomyDrain.set_mL_per_min", value: 2000 }],
    },
    venousInlet("circuit.venousLineToReservoir"),
    siphonToReservoir,
    bags(BAGS_OF_A_RESERVOIR, "circuit.cardiotomy", CARDIOTOMY_BRIM_ML),
  );
}
