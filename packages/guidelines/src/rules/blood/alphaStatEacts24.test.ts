import { describeRule } from "../../testing/describeRule.ts";
import { alphaStatEacts24 } from "./alphaStatEacts24.ts";

describeRule(alphaStatEacts24, {
  given: {
    facts: { "treatment.alphaStat": true },
    values: { "patient.temperature.nasopharyngeal": 24.1 },
  },
  met: [{ values: { "patient.temperature.nasopharyngeal": 28 } }],
  breached: [{ facts: { "treatment.alphaStat": false } }],
  notApplicable: [
    { values: { "patient.temperature.nasopharyngeal": 24 } },
    { values: { "patient.temperature.nasopharyngeal": 28.1 } },
  ],
});
