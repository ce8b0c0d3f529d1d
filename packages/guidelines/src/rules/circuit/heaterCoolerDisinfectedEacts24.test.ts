import { describeRule } from "../../testing/describeRule.ts";
import { heaterCoolerDisinfectedEacts24 } from "./heaterCoolerDisinfectedEacts24.ts";

describeRule(heaterCoolerDisinfectedEacts24, {
  given: { facts: { "site.heaterCoolerDisinfectedYearly": true } },
  breached: [{ facts: { "site.heaterCoolerDisinfectedYearly": false } }],
});
