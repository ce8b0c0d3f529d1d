import { describeRule } from "../../testing/describeRule.ts";
import { restOxygenNeonateElsoNeonatal13 } from "./restOxygenNeonateElsoNeonatal13.ts";

describeRule(restOxygenNeonateElsoNeonatal13, {
  given: { values: { "ventilator.fio2": 0.21 }, facts: { "treatment.lungRest": true } },
  met: [{ values: { "ventilator.fio2": 0.3 } }],
  breached: [{ values: { "ventilator.fio2": 0.2 } }, { values: { "ventilator.fio2": 0.31 } }],
  notApplicable: [{ facts: { "treatment.lungRest": false } }],
});
