import { describeRule } from "../../testing/describeRule.ts";
import { reservoirBalance } from "./reservoirBalance.ts";

describeRule(reservoirBalance, {
  // 4 L/min out, 3.5 + 0.3 in: the level may fall by 200 mL/min; 0.5 L/min unaccounted for are too many.
  given: {
    values: {
      "circuit.flow.venousLine": 3.5,
      "pump.suction.flow": 0.3,
      "pump.vent.flow": 0,
      "pump.arterial.flow": 4,
      "circuit.infusion.crystalloid": 0,
      "circuit.infusion.redCells": 0,
      "pump.cardioplegia.flow": 0,
      "pump.hemoconcentrator.flow": 0,
      "circuit.reservoir.level": (time_s) => 2000 - (200 * time_s) / 60,
    },
  },
  met: [
    // A bag that runs in at 300 mL/min holds the level.
    {
      values: {
        "circuit.infusion.crystalloid": 300,
        "circuit.reservoir.level": (time_s) => 1000 + (100 * time_s) / 60,
      },
    },
  ],
  // The patient, not the sensor: blood pools in an open abdomen is told by no flow, the level falls by 600 mL/min.
  breached: [
    { values: { "circuit.reservoir.level": (time_s) => 2500 - (600 * time_s) / 60 } },
    { values: { "circuit.flow.venousLine": 4.5 } },
  ],
});
