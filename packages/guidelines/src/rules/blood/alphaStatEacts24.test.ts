import { describeRule } from "../../testing/describeRule.ts";
import { alphaStatEacts24 } from "./alphaStatEacts24.ts";

describeRule(alphaStatEacts24, {
  given: {
    facts: { "treatment.alphaStat": true },
    values: { "patient.temperature.nasopharyngeal": 24 },
  },
  met: [{ values: { "patient.temperature.nasopharyngeal": 35 } }],
  breached: [{ facts: { "treatment.alphaStat": false } }],
  notApplicable: [
    { values: { "patient.temperature.nasopharyngeal": 23.9 } },
    { values: { "patient.temperature.nasopharyngeal": 35.1 } },
  ],
});
