import { describeRule } from "../../testing/describeRule.ts";
import { perioperativeEacts24 } from "./perioperativeEacts24.ts";

describeRule(perioperativeEacts24, {
  given: { facts: { "checklist.perioperative": true } },
  breached: [{ facts: { "checklist.perioperative": false } }],
});
