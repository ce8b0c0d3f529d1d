import { describeRule } from "../../testing/describeRule.ts";
import { noRoutineMannitolEacts24 } from "./noRoutineMannitolEacts24.ts";

describeRule(noRoutineMannitolEacts24, {
  given: { facts: { "treatment.mannitolRoutine": false } },
  breached: [{ facts: { "treatment.mannitolRoutine": true } }],
});
