import { describeRule } from "../../testing/describeRule.ts";
import { bloodGasesEacts24 } from "./bloodGasesEacts24.ts";

describeRule(bloodGasesEacts24, {
  given: { values: { "blood.arterial.po2": 200 } },
  met: [
    { values: { "blood.arterial.po2": "sensorOff", "blood.inlineArterial.po2": 200 } },
    // A sample every 50 minutes.
    { values: { "blood.arterial.po2": (time_s) => (time_s % 3000 === 0 ? 200 : "sensorOff") }, for_s: 7000 },
  ],
  breached: [
    { values: { "blood.arterial.po2": (time_s) => (time_s === 0 ? 200 : "sensorOff") }, for_s: 3601 },
  ],
  unknown: [{ values: { "blood.arterial.po2": "sensorOff" }, for_s: 3599 }],
  without: { "blood.arterial.po2": "breached" },
});
