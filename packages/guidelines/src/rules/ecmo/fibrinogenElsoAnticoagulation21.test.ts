import { describeRule } from "../../testing/describeRule.ts";
import { fibrinogenElsoAnticoagulation21 } from "./fibrinogenElsoAnticoagulation21.ts";

describeRule(fibrinogenElsoAnticoagulation21, {
  given: { values: { "coag.fibrinogen": 1.01 }, facts: { "patient.bleeding": false } },
  breached: [{ values: { "coag.fibrinogen": 1 } }],
  notApplicable: [{ facts: { "patient.bleeding": true } }],
});
