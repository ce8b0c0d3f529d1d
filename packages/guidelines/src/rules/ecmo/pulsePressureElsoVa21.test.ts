import { describeRule } from "../../testing/describeRule.ts";
import { pulsePressureElsoVa21 } from "./pulsePressureElsoVa21.ts";

describeRule(pulsePressureElsoVa21, {
  given: {
    values: { "patient.pressure.arterial.systolic": 80, "patient.pressure.arterial.diastolic": 70 },
    facts: { "equipment.peripheralVa": true },
  },
  breached: [{ values: { "patient.pressure.arterial.diastolic": 71 } }],
  notApplicable: [{ facts: { "equipment.peripheralVa": false } }],
});
