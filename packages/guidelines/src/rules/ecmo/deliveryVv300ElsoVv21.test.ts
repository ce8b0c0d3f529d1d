import { describeRule } from "../../testing/describeRule.ts";
import { deliveryVv300ElsoVv21 } from "./deliveryVv300ElsoVv21.ts";

describeRule(deliveryVv300ElsoVv21, {
  // CaO2 1.39 · 10 · 0.9 + 0.0034 · 60 = 12.714; at 4.71 L/min over 1.996 m² 300.0.
  given: {
    weight_kg: 80,
    height_cm: 180,
    values: {
      "patient.cardiacOutput": 4.715,
      "blood.hemoglobin": 10,
      "blood.radialRight.so2": 90,
      "blood.radialRight.po2": 60,
      "pump.arterial.flow": 3,
    },
  },
  breached: [
    { values: { "patient.cardiacOutput": 4.7 } },
    // More through the pump is not more to the body.
    { values: { "patient.cardiacOutput": 4.7, "pump.arterial.flow": 6 } },
  ],
});
