import { describeRule } from "../../testing/describeRule.ts";
import { restRateElsoVv21 } from "./restRateElsoVv21.ts";

describeRule(restRateElsoVv21, {
  given: { values: { "ventilator.rate": 4 }, facts: { "treatment.lungRest": true } },
  breached: [{ values: { "ventilator.rate": 3 } }, { values: { "ventilator.rate": 16 } }],
  notApplicable: [{ facts: { "treatment.lungRest": false }, values: { "ventilator.rate": 3 } }],
});
