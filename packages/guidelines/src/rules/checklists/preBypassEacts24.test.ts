import { describeRule } from "../../testing/describeRule.ts";
import { preBypassEacts24 } from "./preBypassEacts24.ts";

describeRule(preBypassEacts24, {
  given: { facts: { "checklist.preBypass": true } },
  breached: [{ facts: { "checklist.preBypass": false } }],
});
