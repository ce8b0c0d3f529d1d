import { describeRule } from "../../testing/describeRule.ts";
import { legNirsDifferenceElsoVa21 } from "./legNirsDifferenceElsoVa21.ts";

describeRule(legNirsDifferenceElsoVa21, {
  given: {
    values: { "patient.nirs.leftLeg": 50, "patient.nirs.rightLeg": 69 },
    facts: { "equipment.femoralVa": true },
  },
  breached: [{ values: { "patient.nirs.rightLeg": 70 } }, { values: { "patient.nirs.rightLeg": 30 } }],
  notApplicable: [{ facts: { "equipment.femoralVa": false } }],
});
