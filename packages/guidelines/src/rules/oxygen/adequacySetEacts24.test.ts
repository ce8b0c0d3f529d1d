import { describeRule } from "../../testing/describeRule.ts";
import { adequacySetEacts24 } from "./adequacySetEacts24.ts";

describeRule(adequacySetEacts24, {
  given: { values: { "blood.venous.so2": 75, "blood.lactate": 1.5 } },
  breached: [{ values: { "blood.lactate": "sensorOff" } }, { values: { "blood.venous.so2": "sensorOff" } }],
  without: { "blood.venous.so2": "breached", "blood.lactate": "breached" },
});
