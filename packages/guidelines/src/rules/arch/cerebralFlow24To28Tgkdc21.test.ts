import { describeRule } from "../../testing/describeRule.ts";
import { cerebralFlow24To28Tgkdc21 } from "./cerebralFlow24To28Tgkdc21.ts";

describeRule(cerebralFlow24To28Tgkdc21, {
  given: {
    weight_kg: 80,
    values: { "pump.cerebral.flow": 0.8, "patient.temperature.nasopharyngeal": 24 },
    facts: { "treatment.antegradeCerebralPerfusion": true },
  },
  met: [
    { values: { "pump.cerebral.flow": 0.96 } },
    { values: { "patient.temperature.nasopharyngeal": 27.9 } },
  ],
  breached: [{ values: { "pump.cerebral.flow": 0.79 } }, { values: { "pump.cerebral.flow": 0.97 } }],
  notApplicable: [
    { values: { "patient.temperature.nasopharyngeal": 23.9 } },
    { values: { "patient.temperature.nasopharyngeal": 28 } },
    { facts: { "treatment.antegradeCerebralPerfusion": false } },
  ],
});
