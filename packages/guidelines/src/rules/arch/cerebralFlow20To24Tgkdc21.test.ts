import { describeRule } from "../../testing/describeRule.ts";
import { cerebralFlow20To24Tgkdc21 } from "./cerebralFlow20To24Tgkdc21.ts";

describeRule(cerebralFlow20To24Tgkdc21, {
  given: {
    weight_kg: 80,
    values: { "pump.cerebral.flow": 0.64, "patient.temperature.nasopharyngeal": 20 },
    facts: { "treatment.antegradeCerebralPerfusion": true },
  },
  met: [
    { values: { "pump.cerebral.flow": 0.8 } },
    { values: { "patient.temperature.nasopharyngeal": 23.9 } },
  ],
  breached: [{ values: { "pump.cerebral.flow": 0.63 } }, { values: { "pump.cerebral.flow": 0.81 } }],
  notApplicable: [
    { values: { "patient.temperature.nasopharyngeal": 19.9 } },
    { values: { "patient.temperature.nasopharyngeal": 24 } },
    { facts: { "treatment.antegradeCerebralPerfusion": false } },
  ],
});
