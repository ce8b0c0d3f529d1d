import { describeRule } from "../../testing/describeRule.ts";
import { fibrinogenBleedingElsoAnticoagulation21 } from "./fibrinogenBleedingElsoAnticoagulation21.ts";

describeRule(fibrinogenBleedingElsoAnticoagulation21, {
  given: { values: { "coag.fibrinogen": 1.51 }, facts: { "patient.bleeding": true } },
  breached: [{ values: { "coag.fibrinogen": 1.5 } }],
  notApplicable: [{ facts: { "patient.bleeding": false } }],
});
