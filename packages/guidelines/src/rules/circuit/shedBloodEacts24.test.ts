import { describeRule } from "../../testing/describeRule.ts";
import { shedBloodEacts24 } from "./shedBloodEacts24.ts";

describeRule(shedBloodEacts24, {
  given: { facts: { "treatment.shedBloodDiscarded": true, "treatment.shedBloodWashed": false } },
  met: [{ facts: { "treatment.shedBloodDiscarded": false, "treatment.shedBloodWashed": true } }],
  breached: [{ facts: { "treatment.shedBloodDiscarded": false } }],
  without: { "treatment.shedBloodWashed": "met" },
});
