import { describeRule } from "../../testing/describeRule.ts";
import { legLeftNirs50ElsoVa21 } from "./legLeftNirs50ElsoVa21.ts";

describeRule(legLeftNirs50ElsoVa21, {
  given: { values: { "patient.nirs.leftLeg": 51 }, facts: { "equipment.femoralVa": true } },
  breached: [{ values: { "patient.nirs.leftLeg": 50 } }],
  notApplicable: [{ facts: { "equipment.femoralVa": false } }],
});
