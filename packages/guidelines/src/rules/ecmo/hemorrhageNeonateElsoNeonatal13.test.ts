import { describeRule } from "../../testing/describeRule.ts";
import { hemorrhageNeonateElsoNeonatal13 } from "./hemorrhageNeonateElsoNeonatal13.ts";

describeRule(hemorrhageNeonateElsoNeonatal13, {
  given: { facts: { "patient.respiratoryFailure": true, "patient.intraventricularHemorrhage3": false } },
  breached: [{ facts: { "patient.intraventricularHemorrhage3": true } }],
  notApplicable: [{ facts: { "patient.respiratoryFailure": false } }],
});
