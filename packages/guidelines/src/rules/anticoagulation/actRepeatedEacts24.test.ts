import { describeRule } from "../../testing/describeRule.ts";
import { actRepeatedEacts24 } from "./actRepeatedEacts24.ts";

describeRule(actRepeatedEacts24, {
  given: { facts: { "treatment.actRepeated": true } },
  breached: [{ facts: { "treatment.actRepeated": false } }],
});
