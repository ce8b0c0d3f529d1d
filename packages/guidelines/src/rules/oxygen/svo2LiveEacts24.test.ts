import { describeRule } from "../../testing/describeRule.ts";
import { svo2LiveEacts24 } from "./svo2LiveEacts24.ts";

describeRule(svo2LiveEacts24, {
  given: { values: { "blood.venous.so2": 75 } },
  breached: [{ values: { "blood.venous.so2": "sensorOff" } }],
  without: { "blood.venous.so2": "breached" },
});
