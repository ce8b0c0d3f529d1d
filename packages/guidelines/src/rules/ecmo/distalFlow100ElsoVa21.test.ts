import { describeRule } from "../../testing/describeRule.ts";
import { distalFlow100ElsoVa21 } from "./distalFlow100ElsoVa21.ts";

describeRule(distalFlow100ElsoVa21, {
  given: { values: { "circuit.flow.distalPerfusion": 0.1 }, facts: { "equipment.distalPerfusion": true } },
  breached: [{ values: { "circuit.flow.distalPerfusion": 0.099 } }],
  notApplicable: [{ facts: { "equipment.distalPerfusion": false } }],
});
