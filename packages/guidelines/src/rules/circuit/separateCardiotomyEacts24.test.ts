import { describeRule } from "../../testing/describeRule.ts";
import { separateCardiotomyEacts24 } from "./separateCardiotomyEacts24.ts";

describeRule(separateCardiotomyEacts24, {
  given: { facts: { "equipment.separateCardiotomy": true } },
  breached: [{ facts: { "equipment.separateCardiotomy": false } }],
});
