import { describeRule } from "../../testing/describeRule.ts";
import { weightNeonateElsoNeonatal13 } from "./weightNeonateElsoNeonatal13.ts";

describeRule(weightNeonateElsoNeonatal13, {
  given: { weight_kg: 2, facts: { "patient.respiratoryFailure": true } },
  breached: [{ weight_kg: 1.99 }],
  notApplicable: [{ facts: { "patient.respiratoryFailure": false } }],
});
