import { describeRule } from "../../testing/describeRule.ts";
import { restPeepNeonateElsoNeonatal13 } from "./restPeepNeonateElsoNeonatal13.ts";

describeRule(restPeepNeonateElsoNeonatal13, {
  given: { values: { "ventilator.peep": 5 }, facts: { "treatment.lungRest": true } },
  met: [{ values: { "ventilator.peep": 8 } }],
  breached: [{ values: { "ventilator.peep": 4.9 } }, { values: { "ventilator.peep": 8.1 } }],
  notApplicable: [{ facts: { "treatment.lungRest": false } }],
});
