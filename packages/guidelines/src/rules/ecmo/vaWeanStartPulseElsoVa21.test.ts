import { describeRule } from "../../testing/describeRule.ts";
import { vaWeanStartPulseElsoVa21 } from "./vaWeanStartPulseElsoVa21.ts";

describeRule(vaWeanStartPulseElsoVa21, {
  given: {
    values: {
      "patient.pressure.arterial.systolic": 80,
      "patient.pressure.arterial.diastolic": 69.9,
      "pump.arterial.flow": 2,
    },
  },
  met: [{ values: { "pump.arterial.flow": 2.5 } }],
  breached: [{ values: { "patient.pressure.arterial.diastolic": 70 } }],
  notApplicable: [{ values: { "pump.arterial.flow": 1.9 } }, { values: { "pump.arterial.flow": 2.6 } }],
});
