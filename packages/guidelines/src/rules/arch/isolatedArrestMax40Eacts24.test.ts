import { describeRule } from "../../testing/describeRule.ts";
import { isolatedArrestMax40Eacts24 } from "./isolatedArrestMax40Eacts24.ts";

describeRule(isolatedArrestMax40Eacts24, {
  given: {
    values: { "patient.temperature.nasopharyngeal": 20 },
    facts: { "treatment.antegradeCerebralPerfusion": false, "treatment.retrogradeCerebralPerfusion": false },
    for_s: 2400,
  },
  met: [{ values: { "patient.temperature.nasopharyngeal": 14.1 } }],
  breached: [
    { for_s: 2401 },
    { for_s: 2401, values: { "patient.temperature.nasopharyngeal": (time_s) => (time_s < 1 ? 20 : 21) } },
  ],
  notApplicable: [
    { values: { "patient.temperature.nasopharyngeal": 20.1 } },
    { values: { "patient.temperature.nasopharyngeal": 14 } },
    { facts: { "treatment.antegradeCerebralPerfusion": true } },
    { facts: { "treatment.retrogradeCerebralPerfusion": true } },
  ],
});
