import { describeRule } from "../../testing/describeRule.ts";
import { rewarmingGradient4Sts15 } from "./rewarmingGradient4Sts15.ts";

describeRule(rewarmingGradient4Sts15, {
  given: { values: { "circuit.temperature.arterialOutlet": 34, "circuit.temperature.venousInlet": 30 } },
  met: [{ values: { "circuit.temperature.arterialOutlet": 30, "circuit.temperature.venousInlet": 26 } }],
  breached: [
    { values: { "circuit.temperature.arterialOutlet": 30, "circuit.temperature.venousInlet": 25.9 } },
    { values: { "circuit.temperature.arterialOutlet": 34.1 } },
  ],
  notApplicable: [
    { values: { "circuit.temperature.arterialOutlet": 29.9, "circuit.temperature.venousInlet": 22 } },
  ],
});
