import { describeRule } from "../../testing/describeRule.ts";
import { noVacuumAtStandstill } from "./noVacuumAtStandstill.ts";

describeRule(noVacuumAtStandstill, {
  given: { values: { "circuit.reservoir.vacuum": -5, "pump.arterial.flow": 0.09 } },
  // The circuit, not the sensor: the regulator was left on.
  breached: [
    { values: { "circuit.reservoir.vacuum": -40 } },
    { values: { "circuit.reservoir.vacuum": -5.1 } },
  ],
  notApplicable: [{ values: { "pump.arterial.flow": 0.1, "circuit.reservoir.vacuum": -40 } }],
});
