import { describeRule } from "../../testing/describeRule.ts";
import { oxygenTensionOfGas } from "./oxygenTensionOfGas.ts";

describeRule(oxygenTensionOfGas, {
  given: {
    values: {
      "blood.arterial.po2": 402,
      "gas.fio2": 0.5,
      "pump.arterial.flow": 4,
      "circuit.temperature.arterialOutlet": 36,
    },
  },
  met: [
    // Turned down since the sample was drawn.
    { values: { "blood.arterial.po2": 600, "gas.fio2": (time_s) => (time_s < 300 ? 0.9 : 0.5) } },
  ],
  breached: [{ values: { "blood.arterial.po2": 404 } }],
  notApplicable: [
    // The patient, not the sample: cold blood that the analyzer warmed.
    { values: { "blood.arterial.po2": 480, "circuit.temperature.arterialOutlet": 28 } },
    // The patient, not the sample: the heart ejects blood from ventilated lungs.
    { phases: ["bypass"], values: { "blood.arterial.po2": 450 } },
    { values: { "blood.arterial.po2": 450, "pump.arterial.flow": 0.5 } },
  ],
});
