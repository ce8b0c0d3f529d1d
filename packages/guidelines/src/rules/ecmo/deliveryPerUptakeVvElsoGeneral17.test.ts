import { describeRule } from "../../testing/describeRule.ts";
import { deliveryPerUptakeVvElsoGeneral17 } from "./deliveryPerUptakeVvElsoGeneral17.ts";

describeRule(deliveryPerUptakeVvElsoGeneral17, {
  // CaO2 12.550 at 90 % and pO2 100, CvO2 8.357 at 60.58 % and pO2 38: ratio 2.99 below, 3.01 above.
  given: {
    values: {
      "blood.hemoglobin": 10,
      "blood.radialRight.so2": 90,
      "blood.radialRight.po2": 100,
      "blood.trueVenous.so2": 60.7,
      "blood.trueVenous.po2": 38,
    },
  },
  breached: [{ values: { "blood.trueVenous.so2": 60.5 } }],
  unknown: [
    // Neither the pulmonary artery nor the drained blood stands in for it.
    {
      values: {
        "blood.trueVenous.so2": "notAvailable",
        "blood.mixedVenous.so2": 85,
        "blood.venous.so2": 80,
        "blood.venous.po2": 45,
        "blood.arterial.so2": 100,
        "blood.arterial.po2": 400,
        "patient.cardiacOutput": 6,
      },
    },
  ],
});
