import { describeRule } from "../../testing/describeRule.ts";
import { setUpEacts24 } from "./setUpEacts24.ts";

describeRule(setUpEacts24, {
  given: { facts: { "checklist.setUp": true } },
  breached: [{ facts: { "checklist.setUp": false } }],
});
