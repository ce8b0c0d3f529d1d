import { describeRule } from "../../testing/describeRule.ts";
import { nirsRightFall15Eacts24 } from "./nirsRightFall15Eacts24.ts";

describeRule(nirsRightFall15Eacts24, {
  given: { values: { "patient.nirs.right": (time_s) => (time_s < 5 ? 60 : 51.1) } },
  breached: [
    { values: { "patient.nirs.right": (time_s) => (time_s < 5 ? 60 : 50.9) } },
    { values: { "patient.nirs.right": 49 } },
  ],
  met: [
    // A baseline noted later counts from then on.
    {
      values: { "patient.nirs.right": (time_s) => (time_s < 5 ? 70 : 52) },
      events: [{ event: "nirsBaseline", time_s: 6 }],
    },
    { values: { "patient.nirs.right": 50 } },
  ],
});
