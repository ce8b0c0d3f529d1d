import { describeRule } from "../../testing/describeRule.ts";
import { outletPresentSts15 } from "./outletPresentSts15.ts";

describeRule(outletPresentSts15, {
  given: { values: { "circuit.temperature.arterialOutlet": 34 } },
  breached: [{ values: { "circuit.temperature.arterialOutlet": "sensorOff" } }],
  without: { "circuit.temperature.arterialOutlet": "breached" },
});
