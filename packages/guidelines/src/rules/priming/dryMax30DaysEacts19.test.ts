import { describeRule } from "../../testing/describeRule.ts";
import { dryMax30DaysEacts19 } from "./dryMax30DaysEacts19.ts";

describeRule(dryMax30DaysEacts19, {
  given: { facts: { "checklist.dryCircuitWithin30Days": true } },
  breached: [{ facts: { "checklist.dryCircuitWithin30Days": false } }],
});
