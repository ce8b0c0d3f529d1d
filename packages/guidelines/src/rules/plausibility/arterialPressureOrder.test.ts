import { describeRule } from "../../testing/describeRule.ts";
import { arterialPressureOrder } from "./arterialPressureOrder.ts";

describeRule(arterialPressureOrder, {
  given: {
    values: {
      "patient.pressure.arterial.systolic": 63,
      "patient.pressure.arterial.mean": 65,
      "patient.pressure.arterial.diastolic": 67,
    },
  },
  // The patient, not the sensor: no pulse on full bypass, all three alike.
  met: [
    {
      values: {
        "patient.pressure.arterial.systolic": 65,
        "patient.pressure.arterial.mean": 65,
        "patient.pressure.arterial.diastolic": 65,
      },
    },
  ],
  breached: [
    { values: { "patient.pressure.arterial.systolic": 62 } },
    { values: { "patient.pressure.arterial.diastolic": 68 } },
  ],
});
