import { describeRule } from "../../testing/describeRule.ts";
import { outletMax37Sts15 } from "./outletMax37Sts15.ts";

describeRule(outletMax37Sts15, {
  given: { values: { "circuit.temperature.arterialOutlet": 36.9 } },
  breached: [
    { values: { "circuit.temperature.arterialOutlet": 37 } },
    { values: { "circuit.temperature.arterialOutlet": 38 } },
  ],
});
