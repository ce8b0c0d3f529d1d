import { describeRule } from "../../testing/describeRule.ts";
import { bivalirudinInHitEacts24 } from "./bivalirudinInHitEacts24.ts";

describeRule(bivalirudinInHitEacts24, {
  given: { facts: { "patient.hitUrgentSurgery": true, "treatment.bivalirudin": true } },
  breached: [{ facts: { "treatment.bivalirudin": false } }],
  notApplicable: [{ facts: { "patient.hitUrgentSurgery": false } }],
});
