import { describeRule } from "../../testing/describeRule.ts";
import { heparinBolusElsoGeneral17 } from "./heparinBolusElsoGeneral17.ts";

describeRule(heparinBolusElsoGeneral17, {
  given: {
    phases: ["ecmoStart", "ecmoRun"],
    weight_kg: 80,
    events: [{ event: "heparinGiven", time_s: 0, amount: 4000 }],
  },
  met: [{ events: [{ event: "heparinGiven", time_s: 0, amount: 8000 }] }],
  breached: [
    { events: [{ event: "heparinGiven", time_s: 0, amount: 3999 }] },
    { events: [{ event: "heparinGiven", time_s: 0, amount: 8001 }] },
  ],
  notApplicable: [{ events: [] }, { for_s: 1900 }],
});
