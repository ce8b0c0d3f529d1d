import { describeRule } from "../../testing/describeRule.ts";
import { rewarmingColdGradient10Sts15 } from "./rewarmingColdGradient10Sts15.ts";

describeRule(rewarmingColdGradient10Sts15, {
  given: { values: { "circuit.temperature.arterialOutlet": 29.9, "circuit.temperature.venousInlet": 19.9 } },
  breached: [{ values: { "circuit.temperature.venousInlet": 19.8 } }],
  notApplicable: [
    { values: { "circuit.temperature.arterialOutlet": 30, "circuit.temperature.venousInlet": 15 } },
  ],
});
