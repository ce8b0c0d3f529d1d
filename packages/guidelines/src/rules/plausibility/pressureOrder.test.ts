import { describeRule } from "../../testing/describeRule.ts";
import { pressureOrder } from "./pressureOrder.ts";

describeRule(pressureOrder, {
  given: {
    values: {
      "circuit.pressure.preOxygenator": 147,
      "circuit.pressure.postOxygenator": 150,
      "pump.arterial.flow": 4,
    },
  },
  breached: [{ values: { "circuit.pressure.preOxygenator": 146 } }],
  // The circuit, not the sensor: backward flow after the pump stopped.
  notApplicable: [{ values: { "circuit.pressure.preOxygenator": 20, "pump.arterial.flow": -0.5 } }],
});
