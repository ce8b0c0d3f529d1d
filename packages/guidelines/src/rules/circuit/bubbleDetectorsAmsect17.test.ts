import { describeRule } from "../../testing/describeRule.ts";
import { bubbleDetectorsAmsect17 } from "./bubbleDetectorsAmsect17.ts";

describeRule(bubbleDetectorsAmsect17, {
  given: { facts: { "equipment.bubbleDetectorAllLines": true } },
  breached: [{ facts: { "equipment.bubbleDetectorAllLines": false } }],
});
