import { describeRule } from "../../testing/describeRule.ts";
import { ecprSelectionElsoEcpr21 } from "./ecprSelectionElsoEcpr21.ts";

describeRule(ecprSelectionElsoEcpr21, {
  given: { age_years: 69.9, facts: { "patient.ecprCriteria": true, "patient.afterEcpr": true } },
  breached: [{ age_years: 70 }, { facts: { "patient.ecprCriteria": false } }],
  notApplicable: [{ facts: { "patient.afterEcpr": false } }],
});
