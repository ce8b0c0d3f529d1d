import { describeRule } from "../../testing/describeRule.ts";
import { oxygenatorOutletElsoGeneral17 } from "./oxygenatorOutletElsoGeneral17.ts";

describeRule(oxygenatorOutletElsoGeneral17, {
  given: {
    values: { "blood.arterial.so2": 95.1, "blood.venous.so2": 70 },
    facts: { "equipment.belowRatedFlow": true },
  },
  breached: [{ values: { "blood.arterial.so2": 95 } }],
  notApplicable: [
    { facts: { "equipment.belowRatedFlow": false } },
    { values: { "blood.venous.so2": 69, "blood.arterial.so2": 94 } },
  ],
});
