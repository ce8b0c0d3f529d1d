import { describeRule } from "../../testing/describeRule.ts";
import { arrestBelow30Congenital20, arrestMax45Congenital20 } from "./congenitalArrest.ts";

const given = {
  age_years: 0.5,
  values: { "patient.temperature.nasopharyngeal": 18 },
  facts: { "treatment.antegradeCerebralPerfusion": false, "treatment.retrogradeCerebralPerfusion": false },
} as const;
const notApplicable = [
  { values: { "patient.temperature.nasopharyngeal": 18.1 } },
  { facts: { "treatment.antegradeCerebralPerfusion": true } },
  { facts: { "treatment.retrogradeCerebralPerfusion": true } },
] as const;

describeRule(arrestBelow30Congenital20, {
  given: { ...given, for_s: 1799 },
  breached: [{ for_s: 1800 }],
  notApplicable,
});
describeRule(arrestMax45Congenital20, {
  given: { ...given, for_s: 2700 },
  breached: [{ for_s: 2701 }],
  notApplicable,
});
