import { describeRule } from "../../testing/describeRule.ts";
import { bubbleDetectorElsoGeneral17 } from "./bubbleDetectorElsoGeneral17.ts";

describeRule(bubbleDetectorElsoGeneral17, {
  given: { facts: { "equipment.bubbleDetectorAllLines": true } },
  breached: [{ facts: { "equipment.bubbleDetectorAllLines": false } }],
});
