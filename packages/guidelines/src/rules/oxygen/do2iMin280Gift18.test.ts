import { describeRule } from "../../testing/describeRule.ts";
import { do2iMin280Gift18 } from "./do2iMin280Gift18.ts";

describeRule(do2iMin280Gift18, {
  // CaO2 1.36 · 8 + 0.0031 · 250 = 11.655 mL/dL, BSA 1.9964 m²: DO2i 280 at 4.796 L/min.
  given: {
    weight_kg: 80,
    height_cm: 180,
    values: {
      "pump.arterial.flow": 4.8,
      "blood.hemoglobin": 8,
      "blood.arterial.so2": 100,
      "blood.arterial.po2": 250,
      "patient.temperature.nasopharyngeal": 35,
    },
  },
  met: [
    // A line behind the sensor takes 0.1 L/min: that much more must be pumped.
    { values: { "pump.arterial.flow": 4.9, "circuit.flow.recirculation": 0.1 } },
  ],
  breached: [
    // At CI 2.4 it is 279.7 with the pinned constants.
    { values: { "pump.arterial.flow": 4.791 } },
    { values: { "pump.arterial.flow": 4.792 } },
    { values: { "pump.arterial.flow": 4.892, "circuit.flow.recirculation": 0.1 } },
  ],
  notApplicable: [{ values: { "patient.temperature.nasopharyngeal": 34.9, "pump.arterial.flow": 2 } }],
});
