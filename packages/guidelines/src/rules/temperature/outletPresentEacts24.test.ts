import { describeRule } from "../../testing/describeRule.ts";
import { outletPresentEacts24 } from "./outletPresentEacts24.ts";

describeRule(outletPresentEacts24, {
  given: { values: { "circuit.temperature.arterialOutlet": 34 } },
  breached: [{ values: { "circuit.temperature.arterialOutlet": "sensorOff" } }],
  without: { "circuit.temperature.arterialOutlet": "breached" },
});
