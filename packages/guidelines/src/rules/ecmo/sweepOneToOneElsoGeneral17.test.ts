import { describeRule } from "../../testing/describeRule.ts";
import { sweepOneToOneElsoGeneral17 } from "./sweepOneToOneElsoGeneral17.ts";

describeRule(sweepOneToOneElsoGeneral17, {
  given: {
    phases: ["ecmoStart", "ecmoRun"],
    events: [{ event: "ecmoStart", time_s: 0 }],
    values: { "gas.sweep.flow": 4, "pump.arterial.flow": 4 },
  },
  met: [{ values: { "gas.sweep.flow": 1 } }],
  breached: [{ values: { "gas.sweep.flow": 4.1 } }],
  notApplicable: [
    { values: { "gas.sweep.flow": 6 }, for_s: 301 },
    { values: { "gas.sweep.flow": 6 }, events: [] },
  ],
});
