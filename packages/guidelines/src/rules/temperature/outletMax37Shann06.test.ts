import { describeRule } from "../../testing/describeRule.ts";
import { outletMax37Shann06 } from "./outletMax37Shann06.ts";

describeRule(outletMax37Shann06, {
  given: { values: { "circuit.temperature.arterialOutlet": 37 } },
  breached: [{ values: { "circuit.temperature.arterialOutlet": 37.1 } }],
});
