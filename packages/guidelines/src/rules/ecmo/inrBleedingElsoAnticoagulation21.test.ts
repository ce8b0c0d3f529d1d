import { describeRule } from "../../testing/describeRule.ts";
import { inrBleedingElsoAnticoagulation21 } from "./inrBleedingElsoAnticoagulation21.ts";

describeRule(inrBleedingElsoAnticoagulation21, {
  given: { values: { "coag.inr": 1.49 }, facts: { "patient.bleeding": true } },
  breached: [{ values: { "coag.inr": 1.5 } }],
  notApplicable: [{ facts: { "patient.bleeding": false } }],
});
