import { describeRule } from "../../testing/describeRule.ts";
import { plateletsElsoAnticoagulation21 } from "./plateletsElsoAnticoagulation21.ts";

describeRule(plateletsElsoAnticoagulation21, {
  given: { values: { "coag.platelets": 51 }, facts: { "patient.bleeding": false } },
  breached: [{ values: { "coag.platelets": 50 } }],
  notApplicable: [{ facts: { "patient.bleeding": true } }],
});
