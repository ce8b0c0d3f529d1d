import { describeRule } from "../../testing/describeRule.ts";
import { rewarmingGradient10Sts15 } from "./rewarmingGradient10Sts15.ts";

describeRule(rewarmingGradient10Sts15, {
  given: { values: { "circuit.temperature.arterialOutlet": 32, "circuit.temperature.venousInlet": 22 } },
  breached: [
    { values: { "circuit.temperature.venousInlet": 21.9 } },
    { values: { "circuit.temperature.arterialOutlet": 36 } },
  ],
});
