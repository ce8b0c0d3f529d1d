import { describeRule } from "../../testing/describeRule.ts";
import { actIntervalElsoAnticoagulation21 } from "./actIntervalElsoAnticoagulation21.ts";

describeRule(actIntervalElsoAnticoagulation21, {
  // One value five seconds after the start, and none since.
  given: {
    values: { "coag.act": (time_s) => (time_s === 5 ? 1 : "notAvailable") },
    facts: { "treatment.unfractionatedHeparin": true },
    for_s: 7205,
  },
  met: [{ for_s: 60 }],
  breached: [{ for_s: 7206 }],
  notApplicable: [{ facts: { "treatment.unfractionatedHeparin": false } }],
  // Without any value it counts from the start.
  without: { "coag.act": "breached" },
});
