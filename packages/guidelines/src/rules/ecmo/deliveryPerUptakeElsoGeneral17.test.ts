import { describeRule } from "../../testing/describeRule.ts";
import { deliveryPerUptakeElsoGeneral17 } from "./deliveryPerUptakeElsoGeneral17.ts";

describeRule(deliveryPerUptakeElsoGeneral17, {
  // DO2:VO2 is CaO2 / (CaO2 − CvO2): 13.91 / (13.91 − 9.27) at a venous saturation of 67.5 %.
  given: {
    setting: "va",
    weight_kg: 80,
    height_cm: 180,
    values: {
      "pump.arterial.flow": 4,
      "patient.cardiacOutput": 1,
      "blood.hemoglobin": 10,
      "blood.arterial.so2": 100,
      "blood.arterial.po2": 100,
      "blood.venous.so2": 67.4,
      "blood.venous.po2": 38,
    },
  },
  breached: [{ values: { "blood.venous.so2": 67.2 } }, { values: { "blood.venous.so2": 50 } }],
});
