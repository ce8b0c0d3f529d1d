import { describeRule } from "../../testing/describeRule.ts";
import { recirculationVv } from "./recirculationVv.ts";

describeRule(recirculationVv, {
  // (82.5 − 65) / (100 − 65) = 0.5.
  given: { values: { "blood.venous.so2": 82.5, "blood.arterial.so2": 100, "blood.trueVenous.so2": 65 } },
  breached: [{ values: { "blood.venous.so2": 82.6 } }],
  unknown: [
    // By the pulmonary artery, which holds returned blood, the same drained blood would pass.
    {
      values: { "blood.venous.so2": 90, "blood.trueVenous.so2": "notAvailable", "blood.mixedVenous.so2": 85 },
    },
  ],
});
