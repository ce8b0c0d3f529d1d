import { describeRule } from "../../testing/describeRule.ts";
import { alphaStatShann06 } from "./alphaStatShann06.ts";

describeRule(alphaStatShann06, {
  given: {
    facts: { "treatment.alphaStat": true },
    values: { "patient.temperature.nasopharyngeal": 30 },
  },
  breached: [{ facts: { "treatment.alphaStat": false } }],
  notApplicable: [{ values: { "patient.temperature.nasopharyngeal": 35.1 } }],
});
