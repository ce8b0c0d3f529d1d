import { describeRule } from "../../testing/describeRule.ts";
import { gasSupplyCheckedEacts24 } from "./gasSupplyCheckedEacts24.ts";

describeRule(gasSupplyCheckedEacts24, {
  given: { facts: { "checklist.gasSupply": true } },
  breached: [{ facts: { "checklist.gasSupply": false } }],
});
