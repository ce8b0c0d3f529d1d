import { describeRule } from "../../testing/describeRule.ts";
import { cerebralEstimateSts15 } from "./cerebralEstimateSts15.ts";

describeRule(cerebralEstimateSts15, {
  given: { values: { "circuit.temperature.arterialOutlet": 36.32 } },
  breached: [{ values: { "circuit.temperature.arterialOutlet": 36.34 } }],
});
