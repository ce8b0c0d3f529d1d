import { describeRule } from "../../testing/describeRule.ts";
import { moderateWithPerfusionEacts24 } from "./moderateWithPerfusionEacts24.ts";

describeRule(moderateWithPerfusionEacts24, {
  given: {
    values: { "patient.temperature.nasopharyngeal": 20.1 },
    facts: { "treatment.archSurgery": true, "treatment.antegradeCerebralPerfusion": true },
  },
  met: [{ values: { "patient.temperature.nasopharyngeal": 28 } }],
  breached: [
    { values: { "patient.temperature.nasopharyngeal": 20 } },
    { values: { "patient.temperature.nasopharyngeal": 28.1 } },
    { facts: { "treatment.antegradeCerebralPerfusion": false } },
  ],
  notApplicable: [{ facts: { "treatment.archSurgery": false } }],
});
