import { describeRule } from "../../testing/describeRule.ts";
import { decideByOxygenation18To24Eacts24 } from "./decideByOxygenation18To24Eacts24.ts";

describeRule(decideByOxygenation18To24Eacts24, {
  given: { values: { "blood.hematocrit": 18, "blood.venous.so2": 70 } },
  met: [
    { values: { "blood.venous.so2": "sensorOff", "blood.lactate": 2 } },
    { values: { "blood.venous.so2": "sensorOff", "patient.nirs.left": 60 } },
    { values: { "blood.venous.so2": "sensorOff", "patient.nirs.right": 60 } },
    { values: { "blood.hematocrit": 24 } },
  ],
  breached: [{ values: { "blood.venous.so2": "sensorOff" } }],
  notApplicable: [{ values: { "blood.hematocrit": 17.9 } }, { values: { "blood.hematocrit": 24.1 } }],
  without: { "blood.venous.so2": "breached" },
});
