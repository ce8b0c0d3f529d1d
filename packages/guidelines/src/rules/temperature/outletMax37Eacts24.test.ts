import { describeRule } from "../../testing/describeRule.ts";
import { outletMax37Eacts24 } from "./outletMax37Eacts24.ts";

describeRule(outletMax37Eacts24, {
  given: { values: { "circuit.temperature.arterialOutlet": 37 } },
  breached: [{ values: { "circuit.temperature.arterialOutlet": 37.1 } }],
});
