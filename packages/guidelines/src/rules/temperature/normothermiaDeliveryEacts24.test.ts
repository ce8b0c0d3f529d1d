import { describeRule } from "../../testing/describeRule.ts";
import { normothermiaDeliveryEacts24 } from "./normothermiaDeliveryEacts24.ts";

describeRule(normothermiaDeliveryEacts24, {
  // BSA 1.9964 m² (80 kg, 180 cm), CaO2 1.36 · 10 + 0.0031 · 200 = 14.22 mL/dL.
  given: {
    weight_kg: 80,
    height_cm: 180,
    values: {
      "pump.arterial.flow": 3.94,
      "blood.hemoglobin": 10,
      "blood.arterial.so2": 100,
      "blood.arterial.po2": 200,
      "patient.temperature.nasopharyngeal": 35,
    },
  },
  breached: [{ values: { "pump.arterial.flow": 3.92 } }],
  notApplicable: [{ values: { "patient.temperature.nasopharyngeal": 34.9, "pump.arterial.flow": 2 } }],
});
