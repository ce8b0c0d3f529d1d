import { describeRule } from "../../testing/describeRule.ts";
import { cerebralPressure20To24Tgkdc21 } from "./cerebralPressure20To24Tgkdc21.ts";

describeRule(cerebralPressure20To24Tgkdc21, {
  given: {
    values: { "patient.pressure.arterial.mean": 40, "patient.temperature.nasopharyngeal": 20 },
    facts: { "treatment.antegradeCerebralPerfusion": true, "equipment.rightArmPressure": true },
  },
  met: [
    { values: { "patient.pressure.arterial.mean": 50 } },
    { values: { "patient.temperature.nasopharyngeal": 23.9 } },
  ],
  breached: [
    { values: { "patient.pressure.arterial.mean": 39 } },
    { values: { "patient.pressure.arterial.mean": 51 } },
  ],
  notApplicable: [
    { values: { "patient.temperature.nasopharyngeal": 19.9 } },
    { values: { "patient.temperature.nasopharyngeal": 24 } },
    { facts: { "treatment.antegradeCerebralPerfusion": false } },
    { facts: { "equipment.rightArmPressure": false } },
  ],
});
