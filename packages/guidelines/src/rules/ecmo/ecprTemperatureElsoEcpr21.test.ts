import { describeRule } from "../../testing/describeRule.ts";
import { ecprTemperatureElsoEcpr21 } from "./ecprTemperatureElsoEcpr21.ts";

describeRule(ecprTemperatureElsoEcpr21, {
  given: { values: { "patient.temperature.core": 33 }, facts: { "patient.afterEcpr": true } },
  met: [{ values: { "patient.temperature.core": 36 } }],
  breached: [
    { values: { "patient.temperature.core": 32.9 } },
    { values: { "patient.temperature.core": 36.1 } },
  ],
  notApplicable: [{ facts: { "patient.afterEcpr": false } }],
});
