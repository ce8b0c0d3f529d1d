import { describeRule } from "../../testing/describeRule.ts";
import { weaningEacts24 } from "./weaningEacts24.ts";

describeRule(weaningEacts24, {
  given: { facts: { "checklist.weaning": true } },
  breached: [{ facts: { "checklist.weaning": false } }],
});
