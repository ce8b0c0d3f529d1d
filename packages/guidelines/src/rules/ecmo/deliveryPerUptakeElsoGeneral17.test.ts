import { describeRule } from "../../testing/describeRule.ts";
import { deliveryPerUptakeElsoGeneral17 } from "./deliveryPerUptakeElsoGeneral17.ts";

describeRule(deliveryPerUptakeElsoGeneral17, {
  /*
   * CaO2 13.910 in the pump's 4 L/min and 12.550 in the heart's 1 L/min (SO2 90 %, pO2 100), CvO2 9.094 at 66 %:
   * delivery 681.9, uptake 681.9 − 50 · 9.094 = 227.2 mL/min, ratio 3.001. By the circuit's blood alone it would be 2.89.
   */
  given: {
    setting: "va",
    values: {
      "pump.arterial.flow": 4,
      "patient.cardiacOutput": 1,
      "blood.hemoglobin": 10,
      "blood.arterial.so2": 100,
      "blood.arterial.po2": 100,
      "blood.radialRight.so2": 90,
      "blood.radialRight.po2": 100,
      "blood.venous.so2": 66,
      "blood.venous.po2": 38,
    },
  },
  met: [
    // More blood past the lungs at the same venous saturation: less was taken.
    { values: { "patient.cardiacOutput": 3 } },
    { values: { "blood.radialRight.so2": 85 } },
  ],
  breached: [
    { values: { "blood.venous.so2": 65.9 } },
    { values: { "patient.cardiacOutput": 0.5 } },
    { values: { "blood.radialRight.so2": 92 } },
  ],
});
