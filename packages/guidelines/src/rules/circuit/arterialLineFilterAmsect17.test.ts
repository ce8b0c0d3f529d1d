import { describeRule } from "../../testing/describeRule.ts";
import { arterialLineFilterAmsect17 } from "./arterialLineFilterAmsect17.ts";

describeRule(arterialLineFilterAmsect17, {
  given: { facts: { "equipment.arterialLineFilter": true } },
  breached: [{ facts: { "equipment.arterialLineFilter": false } }],
});
