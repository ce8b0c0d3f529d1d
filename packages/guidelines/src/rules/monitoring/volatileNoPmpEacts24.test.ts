import { describeRule } from "../../testing/describeRule.ts";
import { volatileNoPmpEacts24 } from "./volatileNoPmpEacts24.ts";

describeRule(volatileNoPmpEacts24, {
  given: { facts: { "equipment.pmpOxygenator": false, "treatment.volatileAgent": true } },
  breached: [{ facts: { "equipment.pmpOxygenator": true } }],
  notApplicable: [{ facts: { "treatment.volatileAgent": false } }],
});
