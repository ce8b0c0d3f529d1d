import { describeRule } from "../../testing/describeRule.ts";
import { inrElsoAnticoagulation21 } from "./inrElsoAnticoagulation21.ts";

describeRule(inrElsoAnticoagulation21, {
  given: { values: { "coag.inr": 2.99 }, facts: { "patient.bleeding": false } },
  breached: [{ values: { "coag.inr": 3 } }],
  notApplicable: [{ facts: { "patient.bleeding": true } }],
});
