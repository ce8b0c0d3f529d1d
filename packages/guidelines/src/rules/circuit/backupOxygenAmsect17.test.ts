import { describeRule } from "../../testing/describeRule.ts";
import { backupOxygenAmsect17 } from "./backupOxygenAmsect17.ts";

describeRule(backupOxygenAmsect17, {
  given: { facts: { "equipment.backupOxygen": true } },
  breached: [{ facts: { "equipment.backupOxygen": false } }],
});
