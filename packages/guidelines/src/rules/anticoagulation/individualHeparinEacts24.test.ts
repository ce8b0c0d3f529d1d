import { describeRule } from "../../testing/describeRule.ts";
import { individualHeparinEacts24 } from "./individualHeparinEacts24.ts";

describeRule(individualHeparinEacts24, {
  given: { facts: { "treatment.heparinByConcentration": true } },
  breached: [{ facts: { "treatment.heparinByConcentration": false } }],
});
