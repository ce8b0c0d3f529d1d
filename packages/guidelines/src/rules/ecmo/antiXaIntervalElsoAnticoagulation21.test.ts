import { describeRule } from "../../testing/describeRule.ts";
import { antiXaIntervalElsoAnticoagulation21 } from "./antiXaIntervalElsoAnticoagulation21.ts";

describeRule(antiXaIntervalElsoAnticoagulation21, {
  // One value five seconds after the start, and none since.
  given: {
    values: { "coag.antiXa": (time_s) => (time_s === 5 ? 1 : "notAvailable") },
    facts: { "treatment.unfractionatedHeparin": true },
    for_s: 43205,
  },
  met: [{ for_s: 60 }],
  breached: [{ for_s: 43206 }],
  notApplicable: [{ facts: { "treatment.unfractionatedHeparin": false } }],
  // Without any value it counts from the start.
  without: { "coag.antiXa": "breached" },
});
