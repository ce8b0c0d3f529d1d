import { describeRule } from "../../testing/describeRule.ts";
import { cerebralPressure24To28Tgkdc21 } from "./cerebralPressure24To28Tgkdc21.ts";

describeRule(cerebralPressure24To28Tgkdc21, {
  given: {
    values: { "patient.pressure.arterial.mean": 50, "patient.temperature.nasopharyngeal": 24 },
    facts: { "treatment.antegradeCerebralPerfusion": true, "equipment.rightArmPressure": true },
  },
  met: [
    { values: { "patient.pressure.arterial.mean": 70 } },
    { values: { "patient.temperature.nasopharyngeal": 27.9 } },
  ],
  breached: [
    { values: { "patient.pressure.arterial.mean": 49 } },
    { values: { "patient.pressure.arterial.mean": 71 } },
  ],
  notApplicable: [
    { values: { "patient.temperature.nasopharyngeal": 23.9 } },
    { values: { "patient.temperature.nasopharyngeal": 28 } },
    { facts: { "treatment.antegradeCerebralPerfusion": false } },
    { facts: { "equipment.rightArmPressure": false } },
  ],
});
