import { describeRule } from "../../testing/describeRule.ts";
import { ecprSaturationElsoEcpr21 } from "./ecprSaturationElsoEcpr21.ts";

describeRule(ecprSaturationElsoEcpr21, {
  given: { values: { "blood.arterial.so2": 92 }, facts: { "patient.afterEcpr": true } },
  met: [{ values: { "blood.arterial.so2": 97 } }],
  breached: [{ values: { "blood.arterial.so2": 91 } }, { values: { "blood.arterial.so2": 98 } }],
  notApplicable: [{ facts: { "patient.afterEcpr": false } }],
});
