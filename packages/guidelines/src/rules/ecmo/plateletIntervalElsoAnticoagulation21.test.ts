import { describeRule } from "../../testing/describeRule.ts";
import { plateletIntervalElsoAnticoagulation21 } from "./plateletIntervalElsoAnticoagulation21.ts";

describeRule(plateletIntervalElsoAnticoagulation21, {
  // One value five seconds after the start, and none since.
  given: {
    values: { "coag.platelets": (time_s) => (time_s === 5 ? 1 : "notAvailable") },
    for_s: 43205,
  },
  met: [{ for_s: 60 }],
  breached: [{ for_s: 43206 }],
  // Without any value it counts from the start.
  without: { "coag.platelets": "breached" },
});
