import { describeRule } from "../../testing/describeRule.ts";
import { deliveryWatchedEacts24 } from "./deliveryWatchedEacts24.ts";

describeRule(deliveryWatchedEacts24, {
  given: {
    values: {
      "pump.arterial.flow": 4.8,
      "blood.hemoglobin": 8,
      "blood.arterial.so2": 99,
      "blood.arterial.po2": 180,
    },
  },
  breached: [
    { values: { "blood.hemoglobin": "sensorOff" } },
    { values: { "pump.arterial.flow": "sensorOff" } },
  ],
  without: {
    "pump.arterial.flow": "breached",
    "blood.hemoglobin": "breached",
    "blood.arterial.so2": "breached",
    "blood.arterial.po2": "breached",
  },
});
