import { describeRule } from "../../testing/describeRule.ts";
import { ultrasonicFlowEacts24 } from "./ultrasonicFlowEacts24.ts";

describeRule(ultrasonicFlowEacts24, {
  given: { facts: { "equipment.ultrasonicFlow": true } },
  breached: [{ facts: { "equipment.ultrasonicFlow": false } }],
});
