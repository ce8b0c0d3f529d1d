import { describeRule } from "../../testing/describeRule.ts";
import { reservoirPressureMax0 } from "./reservoirPressureMax0.ts";

describeRule(reservoirPressureMax0, {
  given: { values: { "circuit.reservoir.pressure": 2 } },
  // The circuit, not the sensor: a vacuum line that is blocked while suckers run.
  breached: [
    { values: { "circuit.reservoir.pressure": 2.1 } },
    { values: { "circuit.reservoir.pressure": 40 } },
  ],
});
