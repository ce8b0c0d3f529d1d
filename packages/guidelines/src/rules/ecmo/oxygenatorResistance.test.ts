import { describeRule } from "../../testing/describeRule.ts";
import { oxygenatorResistance } from "./oxygenatorResistance.ts";

describeRule(oxygenatorResistance, {
  given: {
    values: {
      "circuit.pressure.preOxygenator": (time_s) => (time_s < 5 ? 220 : 229),
      "circuit.pressure.postOxygenator": 200,
      "pump.arterial.flow": 4,
    },
  },
  met: [
    // More flow through the same oxygenator.
    {
      values: {
        "circuit.pressure.preOxygenator": (time_s) => (time_s < 5 ? 220 : 230),
        "pump.arterial.flow": (time_s) => (time_s < 5 ? 4 : 5),
      },
    },
  ],
  breached: [{ values: { "circuit.pressure.preOxygenator": (time_s) => (time_s < 5 ? 220 : 231) } }],
});
