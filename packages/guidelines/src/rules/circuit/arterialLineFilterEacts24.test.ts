import { describeRule } from "../../testing/describeRule.ts";
import { arterialLineFilterEacts24 } from "./arterialLineFilterEacts24.ts";

describeRule(arterialLineFilterEacts24, {
  given: { facts: { "equipment.arterialLineFilter": true, "equipment.arterialLineFilterConsidered": false } },
  met: [{ facts: { "equipment.arterialLineFilter": false, "equipment.arterialLineFilterConsidered": true } }],
  breached: [{ facts: { "equipment.arterialLineFilter": false } }],
  without: { "equipment.arterialLineFilterConsidered": "met" },
});
