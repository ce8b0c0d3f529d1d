import { describeRule } from "../../testing/describeRule.ts";
import { noRoutineHighMapEacts24 } from "./noRoutineHighMapEacts24.ts";

describeRule(noRoutineHighMapEacts24, {
  given: { facts: { "treatment.routineHighMap": false } },
  breached: [{ facts: { "treatment.routineHighMap": true } }],
});
