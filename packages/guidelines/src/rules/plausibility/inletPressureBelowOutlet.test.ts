import { describeRule } from "../../testing/describeRule.ts";
import { inletPressureBelowOutlet } from "./inletPressureBelowOutlet.ts";

describeRule(inletPressureBelowOutlet, {
  given: {
    values: {
      "circuit.pressure.preOxygenator": 1,
      "pump.arterial.inletPressure": 0,
      "pump.arterial.flow": 4,
      "pump.arterial.speed": 3000,
    },
  },
  breached: [{ values: { "circuit.pressure.preOxygenator": 0 } }],
  notApplicable: [
    { values: { "pump.arterial.flow": 0.5 } },
    // The circuit, not the sensor: blood runs through a head that stands still.
    { values: { "pump.arterial.speed": 0, "circuit.pressure.preOxygenator": -5 } },
  ],
});
