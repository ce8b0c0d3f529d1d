import { describeRule } from "../../testing/describeRule.ts";
import { lineMembranePressureFrozen } from "./lineMembranePressureFrozen.ts";

describeRule(lineMembranePressureFrozen, {
  given: {
    values: {
      "circuit.pressure.preOxygenator": (time_s) => 70 + (time_s % 300 === 0 ? 0.1 : 0),
      "pump.arterial.flow": (time_s) => 4 + 0.3 * 1.02 * ((time_s % 100) / 99),
    },
  },
  breached: [{ values: { "circuit.pressure.preOxygenator": 70 } }],
  notApplicable: [
    // The patient, not the sensor: nothing else moves either.
    { values: { "circuit.pressure.preOxygenator": 70, "pump.arterial.flow": 4 } },
    {
      values: {
        "circuit.pressure.preOxygenator": 70,
        "pump.arterial.flow": (time_s) => 4 + 0.3 * 0.98 * ((time_s % 100) / 99),
      },
    },
  ],
});
