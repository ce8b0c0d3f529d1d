import { describeRule } from "../../testing/describeRule.ts";
import { fibrinogenIntervalElsoAnticoagulation21 } from "./fibrinogenIntervalElsoAnticoagulation21.ts";

describeRule(fibrinogenIntervalElsoAnticoagulation21, {
  // One value five seconds after the start, and none since.
  given: {
    values: { "coag.fibrinogen": (time_s) => (time_s === 5 ? 1 : "notAvailable") },
    for_s: 86405,
  },
  met: [{ for_s: 60 }],
  breached: [{ for_s: 86406 }],
  // Without any value it counts from the start.
  without: { "coag.fibrinogen": "breached" },
});
