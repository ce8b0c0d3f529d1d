import { describeRule } from "../../testing/describeRule.ts";
import { volatileMicroporousEacts24 } from "./volatileMicroporousEacts24.ts";

describeRule(volatileMicroporousEacts24, {
  given: { facts: { "equipment.microporousOxygenator": true, "treatment.volatileAgent": true } },
  breached: [{ facts: { "equipment.microporousOxygenator": false } }],
  notApplicable: [{ facts: { "treatment.volatileAgent": false } }],
});
