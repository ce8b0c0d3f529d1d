import { describeRule } from "../../testing/describeRule.ts";
import { timeOutEacts24 } from "./timeOutEacts24.ts";

describeRule(timeOutEacts24, {
  given: { facts: { "checklist.timeOut": true } },
  breached: [{ facts: { "checklist.timeOut": false } }],
});
