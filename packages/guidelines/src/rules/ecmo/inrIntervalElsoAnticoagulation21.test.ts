import { describeRule } from "../../testing/describeRule.ts";
import { inrIntervalElsoAnticoagulation21 } from "./inrIntervalElsoAnticoagulation21.ts";

describeRule(inrIntervalElsoAnticoagulation21, {
  // One value five seconds after the start, and none since.
  given: {
    values: { "coag.inr": (time_s) => (time_s === 5 ? 1 : "notAvailable") },
    for_s: 86405,
  },
  met: [{ for_s: 60 }],
  breached: [{ for_s: 86406 }],
  // Without any value it counts from the start.
  without: { "coag.inr": "breached" },
});
