import { describeRule } from "../../testing/describeRule.ts";
import { shedBloodDiscardedEacts19 } from "./shedBloodDiscardedEacts19.ts";

describeRule(shedBloodDiscardedEacts19, {
  given: { facts: { "treatment.shedBloodDiscarded": true } },
  breached: [{ facts: { "treatment.shedBloodDiscarded": false } }],
});
