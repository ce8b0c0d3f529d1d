import { describeRule } from "../../testing/describeRule.ts";
import { argatrobanInHitEacts24 } from "./argatrobanInHitEacts24.ts";

describeRule(argatrobanInHitEacts24, {
  given: {
    facts: {
      "patient.hitUrgentSurgery": true,
      "patient.renalFailure": true,
      "treatment.argatrobanConsidered": true,
    },
  },
  breached: [{ facts: { "treatment.argatrobanConsidered": false } }],
  notApplicable: [
    { facts: { "patient.hitUrgentSurgery": false } },
    { facts: { "patient.renalFailure": false } },
  ],
});
