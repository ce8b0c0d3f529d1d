import { describeRule } from "../../testing/describeRule.ts";
import { sweepAtStartElsoVv21 } from "./sweepAtStartElsoVv21.ts";

describeRule(sweepAtStartElsoVv21, {
  given: {
    phases: ["ecmoStart", "ecmoRun"],
    events: [{ event: "ecmoStart", time_s: 0 }],
    values: { "gas.sweep.flow": 2 },
  },
  met: [{ for_s: 300 }],
  breached: [{ values: { "gas.sweep.flow": 2.1 } }],
  notApplicable: [
    { values: { "gas.sweep.flow": 6 }, for_s: 301 },
    // A record that begins in the middle of a run has no start of its own.
    { values: { "gas.sweep.flow": 6 }, events: [] },
  ],
  unknown: [{ events: [], keepsEvents: [] }],
});
