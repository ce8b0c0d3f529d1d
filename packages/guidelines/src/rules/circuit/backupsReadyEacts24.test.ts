import { describeRule } from "../../testing/describeRule.ts";
import { backupsReadyEacts24 } from "./backupsReadyEacts24.ts";

describeRule(backupsReadyEacts24, {
  given: {
    facts: { "equipment.handCranks": true, "equipment.consoleBattery": true, "equipment.backupOxygen": true },
  },
  breached: [
    { facts: { "equipment.handCranks": false } },
    { facts: { "equipment.consoleBattery": false } },
    { facts: { "equipment.backupOxygen": false } },
  ],
});
