import { describeRule } from "../../testing/describeRule.ts";
import { restPlateauElsoVv21 } from "./restPlateauElsoVv21.ts";

describeRule(restPlateauElsoVv21, {
  given: { values: { "ventilator.plateauPressure": 24.9 }, facts: { "treatment.lungRest": true } },
  breached: [{ values: { "ventilator.plateauPressure": 25 } }],
  notApplicable: [{ facts: { "treatment.lungRest": false }, values: { "ventilator.plateauPressure": 25 } }],
});
