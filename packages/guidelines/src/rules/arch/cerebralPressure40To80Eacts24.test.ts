import { describeRule } from "../../testing/describeRule.ts";
import { cerebralPressure40To80Eacts24 } from "./cerebralPressure40To80Eacts24.ts";

describeRule(cerebralPressure40To80Eacts24, {
  given: {
    values: { "patient.pressure.arterial.mean": 40 },
    facts: { "treatment.antegradeCerebralPerfusion": true, "equipment.rightArmPressure": true },
  },
  met: [{ values: { "patient.pressure.arterial.mean": 80 } }],
  breached: [
    { values: { "patient.pressure.arterial.mean": 39 } },
    { values: { "patient.pressure.arterial.mean": 81 } },
  ],
  notApplicable: [
    { facts: { "treatment.antegradeCerebralPerfusion": false } },
    { facts: { "equipment.rightArmPressure": false } },
  ],
});
