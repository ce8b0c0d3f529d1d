import { describeRule } from "../../testing/describeRule.ts";
import { plateletsBleedingElsoAnticoagulation21 } from "./plateletsBleedingElsoAnticoagulation21.ts";

describeRule(plateletsBleedingElsoAnticoagulation21, {
  given: { values: { "coag.platelets": 101 }, facts: { "patient.bleeding": true } },
  breached: [{ values: { "coag.platelets": 100 } }],
  notApplicable: [{ facts: { "patient.bleeding": false } }],
});
