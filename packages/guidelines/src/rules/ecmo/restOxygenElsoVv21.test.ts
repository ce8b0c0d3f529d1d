import { describeRule } from "../../testing/describeRule.ts";
import { restOxygenElsoVv21 } from "./restOxygenElsoVv21.ts";

describeRule(restOxygenElsoVv21, {
  given: { values: { "ventilator.fio2": 0.3 }, facts: { "treatment.lungRest": true } },
  breached: [{ values: { "ventilator.fio2": 0.29 } }, { values: { "ventilator.fio2": 0.51 } }],
  notApplicable: [{ facts: { "treatment.lungRest": false }, values: { "ventilator.fio2": 0.29 } }],
});
