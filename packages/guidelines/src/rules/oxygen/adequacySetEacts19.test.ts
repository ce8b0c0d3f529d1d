import { describeRule } from "../../testing/describeRule.ts";
import { adequacySetEacts19 } from "./adequacySetEacts19.ts";

describeRule(adequacySetEacts19, {
  given: { values: { "blood.venous.so2": 75, "blood.lactate": 1.5 } },
  breached: [{ values: { "blood.lactate": "sensorOff" } }, { values: { "blood.venous.so2": "sensorOff" } }],
  without: { "blood.venous.so2": "breached", "blood.lactate": "breached" },
});
