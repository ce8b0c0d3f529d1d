import { describeRule } from "../../testing/describeRule.ts";
import { restRateNeonateElsoNeonatal13 } from "./restRateNeonateElsoNeonatal13.ts";

describeRule(restRateNeonateElsoNeonatal13, {
  given: { values: { "ventilator.rate": 12 }, facts: { "treatment.lungRest": true } },
  met: [{ values: { "ventilator.rate": 20 } }],
  breached: [{ values: { "ventilator.rate": 11 } }, { values: { "ventilator.rate": 21 } }],
  notApplicable: [{ facts: { "treatment.lungRest": false } }],
});
