import { describeRule } from "../../testing/describeRule.ts";
import { vasoplegiaLastEacts24 } from "./vasoplegiaLastEacts24.ts";

describeRule(vasoplegiaLastEacts24, {
  given: {
    facts: {
      "treatment.vasoplegiaHydroxocobalaminOrAngiotensin": true,
      "patient.vasoplegiaRefractory": true,
    },
  },
  breached: [{ facts: { "patient.vasoplegiaRefractory": false } }],
  notApplicable: [{ facts: { "treatment.vasoplegiaHydroxocobalaminOrAngiotensin": false } }],
});
