import { describeRule } from "../../testing/describeRule.ts";
import { restAfterDutyAmsect17 } from "./restAfterDutyAmsect17.ts";

describeRule(restAfterDutyAmsect17, {
  given: { facts: { "site.restAfterDuty": true } },
  breached: [{ facts: { "site.restAfterDuty": false } }],
});
