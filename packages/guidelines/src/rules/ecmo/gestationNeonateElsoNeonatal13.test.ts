import { describeRule } from "../../testing/describeRule.ts";
import { gestationNeonateElsoNeonatal13 } from "./gestationNeonateElsoNeonatal13.ts";

describeRule(gestationNeonateElsoNeonatal13, {
  given: { facts: { "patient.respiratoryFailure": true, "patient.below34Weeks": false } },
  breached: [{ facts: { "patient.below34Weeks": true } }],
  notApplicable: [{ facts: { "patient.respiratoryFailure": false } }],
});
