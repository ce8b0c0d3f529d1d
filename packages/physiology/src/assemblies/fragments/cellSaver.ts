import type { Fragment } from "../Fragment.ts";
import { openTo } from "./vessels.ts";

/** Suckers that lead to a cell saver: what they take from the field does not come back to the circuit by itself. */
export const cellSaver: Partial<Fragment> = {
  volumes: [openTo("cellSaver", 30, 10_000, "crystalloid")],
  edges: [
    {
      kind: "meteredPump",
      name: "pump.suction",
      from: "patient.field",
      to: "circuit.cellSaver",
      rest_mL: 25,
      fullAt_mL: 10_000,
      drawsAir: true,
      clamp: "circuit.clamp.suction",
    },
  ],
  controls: [
    { signal: "pump.suction.flowSet", targets: [{ slot: "pump.suction.set_mL_per_min", gain: 1000 }] },
  ],
  flowMeters: [{ signal: "pump.suction.flow", edge: "pump.suction", window_s: 0.5, probe: "turns" }],
};
