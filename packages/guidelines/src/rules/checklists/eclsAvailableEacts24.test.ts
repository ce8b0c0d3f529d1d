import { describeRule } from "../../testing/describeRule.ts";
import { eclsAvailableEacts24 } from "./eclsAvailableEacts24.ts";

describeRule(eclsAvailableEacts24, {
  given: { facts: { "site.ecls": true } },
  breached: [{ facts: { "site.ecls": false } }],
});
