import { describeRule } from "../../testing/describeRule.ts";
import { legRightNirs50ElsoVa21 } from "./legRightNirs50ElsoVa21.ts";

describeRule(legRightNirs50ElsoVa21, {
  given: { values: { "patient.nirs.rightLeg": 51 }, facts: { "equipment.femoralVa": true } },
  breached: [{ values: { "patient.nirs.rightLeg": 50 } }],
  notApplicable: [{ facts: { "equipment.femoralVa": false } }],
});
