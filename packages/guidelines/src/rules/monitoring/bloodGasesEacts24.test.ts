import { describeRule } from "../../testing/describeRule.ts";
import { bloodGasesEacts24 } from "./bloodGasesEacts24.ts";

describeRule(bloodGasesEacts24, {
  given: { values: { "blood.arterial.po2": 200 } },
  met: [{ values: { "blood.arterial.po2": "sensorOff" }, for_s: 3600 }],
  breached: [{ values: { "blood.arterial.po2": "sensorOff" }, for_s: 3605 }],
  without: { "blood.arterial.po2": "met" },
});
