import { describeRule } from "../../testing/describeRule.ts";
import { emergencyBypassEacts24 } from "./emergencyBypassEacts24.ts";

describeRule(emergencyBypassEacts24, {
  given: { facts: { "site.emergencyBypassReady": true } },
  breached: [{ facts: { "site.emergencyBypassReady": false } }],
});
