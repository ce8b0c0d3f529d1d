import { describeRule } from "../../testing/describeRule.ts";
import { backflowGuardElsoGeneral17 } from "./backflowGuardElsoGeneral17.ts";

describeRule(backflowGuardElsoGeneral17, {
  given: { facts: { "equipment.retrogradeFlowGuard": true } },
  breached: [{ facts: { "equipment.retrogradeFlowGuard": false } }],
});
