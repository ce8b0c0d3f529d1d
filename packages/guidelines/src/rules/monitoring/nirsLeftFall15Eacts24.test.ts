import { describeRule } from "../../testing/describeRule.ts";
import { nirsLeftFall15Eacts24 } from "./nirsLeftFall15Eacts24.ts";

describeRule(nirsLeftFall15Eacts24, {
  given: { values: { "patient.nirs.left": (time_s) => (time_s < 5 ? 60 : 51.1) } },
  breached: [
    { values: { "patient.nirs.left": (time_s) => (time_s < 5 ? 60 : 50.9) } },
    { values: { "patient.nirs.left": 49 } },
  ],
  met: [
    // A baseline noted later counts from then on.
    {
      values: { "patient.nirs.left": (time_s) => (time_s < 5 ? 70 : 52) },
      events: [{ event: "nirsBaseline", time_s: 6 }],
    },
    { values: { "patient.nirs.left": 50 } },
  ],
});
