import { describeRule } from "../../testing/describeRule.ts";
import { alphaStatShann06 } from "./alphaStatShann06.ts";

describeRule(alphaStatShann06, {
  given: {
    facts: { "treatment.alphaStat": true },
    values: { "patient.temperature.nasopharyngeal": 28 },
  },
  breached: [{ facts: { "treatment.alphaStat": false } }],
  met: [{ values: { "patient.temperature.nasopharyngeal": 20.1 } }],
  notApplicable: [
    { values: { "patient.temperature.nasopharyngeal": 20 } },
    { values: { "patient.temperature.nasopharyngeal": 28.1 } },
  ],
});
