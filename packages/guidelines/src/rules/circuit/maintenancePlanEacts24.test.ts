import { describeRule } from "../../testing/describeRule.ts";
import { maintenancePlanEacts24 } from "./maintenancePlanEacts24.ts";

describeRule(maintenancePlanEacts24, {
  given: { facts: { "site.maintenancePlan": true } },
  breached: [{ facts: { "site.maintenancePlan": false } }],
});
