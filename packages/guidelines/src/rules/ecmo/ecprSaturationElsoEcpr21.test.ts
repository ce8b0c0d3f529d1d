import { describeRule } from "../../testing/describeRule.ts";
import { ecprSaturationElsoEcpr21 } from "./ecprSaturationElsoEcpr21.ts";

describeRule(ecprSaturationElsoEcpr21, {
  // The circuit's blood is saturated in either case: it is not what reaches the brain.
  given: {
    values: { "blood.radialRight.so2": 92, "blood.arterial.so2": 100 },
    facts: { "patient.afterEcpr": true },
  },
  met: [{ values: { "blood.radialRight.so2": 97 } }],
  breached: [{ values: { "blood.radialRight.so2": 91 } }, { values: { "blood.radialRight.so2": 98 } }],
  notApplicable: [{ facts: { "patient.afterEcpr": false } }],
});
