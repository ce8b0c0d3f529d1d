import { describeRule } from "../../testing/describeRule.ts";
import { ecprMapElsoEcpr21 } from "./ecprMapElsoEcpr21.ts";

describeRule(ecprMapElsoEcpr21, {
  given: { values: { "patient.pressure.arterial.mean": 60 }, facts: { "patient.afterEcpr": true } },
  met: [{ values: { "patient.pressure.arterial.mean": 79.9 } }],
  breached: [
    { values: { "patient.pressure.arterial.mean": 59 } },
    { values: { "patient.pressure.arterial.mean": 80 } },
  ],
  notApplicable: [{ facts: { "patient.afterEcpr": false } }],
});
