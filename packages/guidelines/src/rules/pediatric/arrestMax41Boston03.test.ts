import { describeRule } from "../../testing/describeRule.ts";
import { arrestMax41Boston03 } from "./arrestMax41Boston03.ts";

describeRule(arrestMax41Boston03, {
  given: {
    age_years: 0.1,
    values: { "patient.temperature.nasopharyngeal": 20 },
    facts: { "treatment.antegradeCerebralPerfusion": false, "treatment.retrogradeCerebralPerfusion": false },
    for_s: 2460,
  },
  breached: [{ for_s: 2461 }, { for_s: 2461, age_years: 0.99 }],
  notApplicable: [
    { age_years: 1, for_s: 2461 },
    { values: { "patient.temperature.nasopharyngeal": 20.1 }, for_s: 2461 },
    { facts: { "treatment.antegradeCerebralPerfusion": true } },
    { facts: { "treatment.retrogradeCerebralPerfusion": true } },
  ],
});
