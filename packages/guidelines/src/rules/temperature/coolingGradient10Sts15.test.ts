import { describeRule } from "../../testing/describeRule.ts";
import { coolingGradient10Sts15 } from "./coolingGradient10Sts15.ts";

describeRule(coolingGradient10Sts15, {
  given: { values: { "circuit.temperature.arterialOutlet": 26, "circuit.temperature.venousInlet": 36 } },
  breached: [
    { values: { "circuit.temperature.arterialOutlet": 25.9 } },
    { values: { "circuit.temperature.arterialOutlet": 20 } },
  ],
});
