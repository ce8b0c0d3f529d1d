import { describeRule } from "../../testing/describeRule.ts";
import { pulsePressureDistensionElsoVa21 } from "./pulsePressureDistensionElsoVa21.ts";

describeRule(pulsePressureDistensionElsoVa21, {
  given: {
    values: { "patient.pressure.arterial.systolic": 70, "patient.pressure.arterial.diastolic": 65 },
  },
  breached: [{ values: { "patient.pressure.arterial.diastolic": 65.1 } }],
});
