import { describeRule } from "../../testing/describeRule.ts";
import { restPeepElsoVv21 } from "./restPeepElsoVv21.ts";

describeRule(restPeepElsoVv21, {
  given: { values: { "ventilator.peep": 10 }, facts: { "treatment.lungRest": true } },
  met: [{ values: { "ventilator.peep": 24 } }],
  breached: [{ values: { "ventilator.peep": 9.9 } }, { values: { "ventilator.peep": 24.1 } }],
  notApplicable: [{ facts: { "treatment.lungRest": false } }],
});
