import { describeRule } from "../../testing/describeRule.ts";
import { ecprSelectionElsoEcpr21 } from "./ecprSelectionElsoEcpr21.ts";

const CRITERIA = [
  "patient.arrestWitnessed",
  "patient.noFlowBelow5Min",
  "patient.lowFlowBelow60Min",
  "patient.endTidalCo2Above10",
  "patient.refractoryAt10To20Min",
] as const;

describeRule(ecprSelectionElsoEcpr21, {
  given: {
    age_years: 69.9,
    facts: { "patient.afterEcpr": true, ...Object.fromEntries(CRITERIA.map((fact) => [fact, true])) },
  },
  breached: [{ age_years: 70 }, ...CRITERIA.map((fact) => ({ facts: { [fact]: false } }))],
  notApplicable: [{ facts: { "patient.afterEcpr": false } }],
});
