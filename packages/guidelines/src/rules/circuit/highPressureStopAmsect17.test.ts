import { describeRule } from "../../testing/describeRule.ts";
import { highPressureStopAmsect17 } from "./highPressureStopAmsect17.ts";

describeRule(highPressureStopAmsect17, {
  given: { facts: { "equipment.highPressureStop": true } },
  breached: [{ facts: { "equipment.highPressureStop": false } }],
});
