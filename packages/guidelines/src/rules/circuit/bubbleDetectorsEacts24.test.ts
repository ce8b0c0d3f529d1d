import { describeRule } from "../../testing/describeRule.ts";
import { bubbleDetectorsEacts24 } from "./bubbleDetectorsEacts24.ts";

describeRule(bubbleDetectorsEacts24, {
  given: { facts: { "equipment.bubbleDetectorAllLines": true } },
  breached: [{ facts: { "equipment.bubbleDetectorAllLines": false } }],
});
