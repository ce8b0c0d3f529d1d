import { describeRule } from "../../testing/describeRule.ts";
import { arterialPressureFrozen } from "./arterialPressureFrozen.ts";

describeRule(arterialPressureFrozen, {
  given: {
    values: {
      "patient.pressure.arterial.mean": (time_s) => 70 + (time_s % 300 === 0 ? 0.1 : 0),
      "patient.pressure.centralVenous": (time_s) => 4 + 2 * 1.02 * ((time_s % 100) / 99),
    },
  },
  breached: [{ values: { "patient.pressure.arterial.mean": 70 } }],
  notApplicable: [
    // The patient, not the sensor: nothing else moves either.
    { values: { "patient.pressure.arterial.mean": 70, "patient.pressure.centralVenous": 4 } },
    {
      values: {
        "patient.pressure.arterial.mean": 70,
        "patient.pressure.centralVenous": (time_s) => 4 + 2 * 0.98 * ((time_s % 100) / 99),
      },
    },
  ],
});
