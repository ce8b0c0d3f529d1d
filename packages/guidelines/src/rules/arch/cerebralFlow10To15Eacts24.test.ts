import { describeRule } from "../../testing/describeRule.ts";
import { cerebralFlow10To15Eacts24 } from "./cerebralFlow10To15Eacts24.ts";

describeRule(cerebralFlow10To15Eacts24, {
  given: {
    weight_kg: 80,
    values: { "pump.cerebral.flow": 0.8 },
    facts: { "treatment.antegradeCerebralPerfusion": true },
  },
  met: [{ values: { "pump.cerebral.flow": 1.2 } }],
  breached: [{ values: { "pump.cerebral.flow": 0.79 } }, { values: { "pump.cerebral.flow": 1.21 } }],
  notApplicable: [{ facts: { "treatment.antegradeCerebralPerfusion": false } }],
});
