import { describeRule } from "../../testing/describeRule.ts";
import { batteryHour } from "./batteryHour.ts";

describeRule(batteryHour, {
  given: { values: { "circuit.battery.remaining": 60, "circuit.battery.inUse": 0 } },
  breached: [{ values: { "circuit.battery.remaining": 59 } }],
  // On battery the time left falls as it should.
  notApplicable: [{ values: { "circuit.battery.inUse": 1, "circuit.battery.remaining": 59 } }],
});
