import { describeRule } from "../../testing/describeRule.ts";
import { pulsePressureElsoGeneral17 } from "./pulsePressureElsoGeneral17.ts";

describeRule(pulsePressureElsoGeneral17, {
  given: {
    values: { "patient.pressure.arterial.systolic": 80, "patient.pressure.arterial.diastolic": 70 },
    facts: { "equipment.peripheralVa": true },
  },
  breached: [{ values: { "patient.pressure.arterial.diastolic": 71 } }],
  notApplicable: [{ facts: { "equipment.peripheralVa": false } }],
});
