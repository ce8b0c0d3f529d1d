import { describeRule } from "../../testing/describeRule.ts";
import { vasoplegiaRefractoryEacts24 } from "./vasoplegiaRefractoryEacts24.ts";

describeRule(vasoplegiaRefractoryEacts24, {
  given: {
    facts: { "treatment.vasoplegiaMethyleneBlueOrTerlipressin": true, "patient.vasoplegiaRefractory": true },
  },
  breached: [{ facts: { "treatment.vasoplegiaMethyleneBlueOrTerlipressin": false } }],
  notApplicable: [{ facts: { "patient.vasoplegiaRefractory": false } }],
});
