import { describeRule } from "../../testing/describeRule.ts";
import { noRoutineLeukodepletionEacts24 } from "./noRoutineLeukodepletionEacts24.ts";

describeRule(noRoutineLeukodepletionEacts24, {
  given: { facts: { "equipment.leukodepletionFilterRoutine": false } },
  breached: [{ facts: { "equipment.leukodepletionFilterRoutine": true } }],
});
