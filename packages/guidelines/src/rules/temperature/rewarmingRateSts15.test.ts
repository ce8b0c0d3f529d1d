import { describeRule } from "../../testing/describeRule.ts";
import { rewarmingRateSts15 } from "./rewarmingRateSts15.ts";

describeRule(rewarmingRateSts15, {
  given: { values: { "circuit.temperature.arterialOutlet": (time_s) => 31 + (0.499 * time_s) / 60 } },
  breached: [
    { values: { "circuit.temperature.arterialOutlet": (time_s) => 31 + (0.501 * time_s) / 60 } },
    { values: { "circuit.temperature.arterialOutlet": (time_s) => 31 + (1.2 * time_s) / 60 } },
  ],
  notApplicable: [
    { values: { "circuit.temperature.arterialOutlet": 29.9 } },
    { values: { "circuit.temperature.arterialOutlet": (time_s) => 20 + (0.9 * time_s) / 60 } },
  ],
});
