import { describeRule } from "../../testing/describeRule.ts";
import { cerebralFlow28To32Tgkdc21 } from "./cerebralFlow28To32Tgkdc21.ts";

describeRule(cerebralFlow28To32Tgkdc21, {
  given: {
    weight_kg: 80,
    values: { "pump.cerebral.flow": 0.96, "patient.temperature.nasopharyngeal": 28 },
    facts: { "treatment.antegradeCerebralPerfusion": true },
  },
  met: [{ values: { "pump.cerebral.flow": 1.2 } }, { values: { "patient.temperature.nasopharyngeal": 32 } }],
  breached: [{ values: { "pump.cerebral.flow": 0.95 } }, { values: { "pump.cerebral.flow": 1.21 } }],
  notApplicable: [
    { values: { "patient.temperature.nasopharyngeal": 27.9 } },
    { values: { "patient.temperature.nasopharyngeal": 32.1 } },
    { facts: { "treatment.antegradeCerebralPerfusion": false } },
  ],
});
