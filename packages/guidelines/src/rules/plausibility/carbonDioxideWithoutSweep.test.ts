import { describeRule } from "../../testing/describeRule.ts";
import { carbonDioxideWithoutSweep } from "./carbonDioxideWithoutSweep.ts";

describeRule(carbonDioxideWithoutSweep, {
  given: {
    values: {
      "blood.arterial.pco2": (time_s) => 60 - (0.99 * time_s) / 60,
      "gas.sweep.flow": 0,
      "pump.arterial.flow": 0.51,
      "circuit.temperature.arterialOutlet": 34,
    },
    facts: { "patient.nativeLungGasExchange": false },
  },
  breached: [{ values: { "blood.arterial.pco2": (time_s) => 60 - (1.02 * time_s) / 60 } }],
  notApplicable: [
    // The patient, not the sensor: a VV patient whose own lungs have recovered; and one who is cooled.
    {
      facts: { "patient.nativeLungGasExchange": true },
      values: { "blood.arterial.pco2": (time_s) => 60 - time_s / 20 },
    },
    { values: { "circuit.temperature.arterialOutlet": (time_s) => 34 - time_s / 60 } },
    { values: { "gas.sweep.flow": 0.05 } },
    // The circuit, not the sensor: weaned, the blood at the sensor stands still.
    { values: { "pump.arterial.flow": 0.5, "blood.arterial.pco2": (time_s) => 60 - time_s / 20 } },
  ],
});
