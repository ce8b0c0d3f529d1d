import { describeRule } from "../../testing/describeRule.ts";
import { arterialLineFilterShann06 } from "./arterialLineFilterShann06.ts";

describeRule(arterialLineFilterShann06, {
  given: { facts: { "equipment.arterialLineFilter": true } },
  breached: [{ facts: { "equipment.arterialLineFilter": false } }],
});
