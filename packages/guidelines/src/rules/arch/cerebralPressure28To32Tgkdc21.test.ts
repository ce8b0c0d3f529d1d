import { describeRule } from "../../testing/describeRule.ts";
import { cerebralPressure28To32Tgkdc21 } from "./cerebralPressure28To32Tgkdc21.ts";

describeRule(cerebralPressure28To32Tgkdc21, {
  given: {
    values: { "patient.pressure.arterial.mean": 70, "patient.temperature.nasopharyngeal": 28 },
    facts: { "treatment.antegradeCerebralPerfusion": true, "equipment.rightArmPressure": true },
  },
  met: [
    { values: { "patient.pressure.arterial.mean": 80 } },
    { values: { "patient.temperature.nasopharyngeal": 32 } },
  ],
  breached: [
    { values: { "patient.pressure.arterial.mean": 69 } },
    { values: { "patient.pressure.arterial.mean": 81 } },
  ],
  notApplicable: [
    { values: { "patient.temperature.nasopharyngeal": 27.9 } },
    { values: { "patient.temperature.nasopharyngeal": 32.1 } },
    { facts: { "treatment.antegradeCerebralPerfusion": false } },
    { facts: { "equipment.rightArmPressure": false } },
  ],
});
