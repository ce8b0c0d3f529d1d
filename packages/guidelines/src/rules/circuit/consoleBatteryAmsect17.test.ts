import { describeRule } from "../../testing/describeRule.ts";
import { consoleBatteryAmsect17 } from "./consoleBatteryAmsect17.ts";

describeRule(consoleBatteryAmsect17, {
  given: { facts: { "equipment.consoleBattery": true } },
  breached: [{ facts: { "equipment.consoleBattery": false } }],
});
