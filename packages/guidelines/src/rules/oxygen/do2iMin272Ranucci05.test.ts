import { describeRule } from "../../testing/describeRule.ts";
import { do2iMin272Ranucci05 } from "./do2iMin272Ranucci05.ts";

describeRule(do2iMin272Ranucci05, {
  // CaO2 1.36 · 8 + 0.0031 · 250 = 11.655 mL/dL, BSA 1.9964 m²: DO2i 272 at 4.659 L/min.
  given: {
    weight_kg: 80,
    height_cm: 180,
    values: {
      "pump.arterial.flow": 4.663,
      "blood.hemoglobin": 8,
      "blood.arterial.so2": 100,
      "blood.arterial.po2": 250,
      "patient.temperature.nasopharyngeal": 35,
    },
  },
  met: [
    // A line behind the sensor takes 0.1 L/min: that much more must be pumped.
    { values: { "pump.arterial.flow": 4.763, "circuit.flow.recirculation": 0.1 } },
  ],
  breached: [
    { values: { "pump.arterial.flow": 4.655 } },
    { values: { "pump.arterial.flow": 4.755, "circuit.flow.recirculation": 0.1 } },
  ],
  notApplicable: [{ values: { "patient.temperature.nasopharyngeal": 34.9, "pump.arterial.flow": 2 } }],
});
