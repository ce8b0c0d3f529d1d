import { describeRule } from "../../testing/describeRule.ts";
import { noTransfusionAbove24Eacts24 } from "./noTransfusionAbove24Eacts24.ts";

describeRule(noTransfusionAbove24Eacts24, {
  given: {
    weight_kg: 80,
    height_cm: 180,
    values: {
      "blood.hematocrit": 24,
      "pump.arterial.flow": 4.8,
      "blood.hemoglobin": 8.2,
      "blood.arterial.so2": 100,
      "blood.arterial.po2": 250,
    },
    events: [{ event: "redCellsGiven", time_s: 2, amount: 1 }],
  },
  // CaO2 1.36 · 8.2 + 0.0031 · 250 = 11.927 mL/dL, BSA 1.9964 m²: DO2i 280 at 4.687 L/min.
  met: [{ values: { "blood.hematocrit": 26, "pump.arterial.flow": 4.68 } }],
  breached: [
    { values: { "blood.hematocrit": 24.1 } },
    { values: { "blood.hematocrit": 26, "pump.arterial.flow": 4.69 } },
  ],
  notApplicable: [
    {
      values: { "blood.hematocrit": 26 },
      events: [{ event: "redCellsGiven", time_s: 0, amount: 1 }],
      for_s: 3700,
    },
  ],
  unknown: [{ events: [] }, { values: { "blood.hematocrit": 26, "blood.arterial.so2": "sensorOff" } }],
  without: {
    "pump.arterial.flow": "met",
    "blood.hemoglobin": "met",
    "blood.arterial.so2": "met",
    "blood.arterial.po2": "met",
    weight_kg: "met",
    height_cm: "met",
  },
});
