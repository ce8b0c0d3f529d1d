import { describeRule } from "../../testing/describeRule.ts";
import { do2iAbove300Mukaida21 } from "./do2iAbove300Mukaida21.ts";

describeRule(do2iAbove300Mukaida21, {
  // CaO2 1.36 · 8 + 0.0031 · 250 = 11.655 mL/dL, BSA 1.9964 m²: DO2i 300 at 5.139 L/min.
  given: {
    weight_kg: 80,
    height_cm: 180,
    values: {
      "pump.arterial.flow": 5.143,
      "blood.hemoglobin": 8,
      "blood.arterial.so2": 100,
      "blood.arterial.po2": 250,
      "patient.temperature.nasopharyngeal": 35,
    },
  },
  met: [
    // A line behind the sensor takes 0.1 L/min: that much more must be pumped.
    { values: { "pump.arterial.flow": 5.243, "circuit.flow.recirculation": 0.1 } },
  ],
  breached: [
    { values: { "pump.arterial.flow": 5.135 } },
    { values: { "pump.arterial.flow": 5.235, "circuit.flow.recirculation": 0.1 } },
  ],
  notApplicable: [{ values: { "patient.temperature.nasopharyngeal": 34.9, "pump.arterial.flow": 2 } }],
});
