import { describeRule } from "../../testing/describeRule.ts";
import { heaterCoolerPcrEacts24 } from "./heaterCoolerPcrEacts24.ts";

describeRule(heaterCoolerPcrEacts24, {
  given: { facts: { "site.heaterCoolerPcrConsidered": true } },
  breached: [{ facts: { "site.heaterCoolerPcrConsidered": false } }],
});
