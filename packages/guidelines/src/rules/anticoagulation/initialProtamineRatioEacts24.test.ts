import { describeRule } from "../../testing/describeRule.ts";
import { initialProtamineRatioEacts24 } from "./initialProtamineRatioEacts24.ts";

describeRule(initialProtamineRatioEacts24, {
  given: {
    phases: ["bypass"],
    events: [
      { event: "heparinGiven", time_s: 0, amount: 30_000 },
      { event: "heparinGiven", time_s: 1, amount: 10_000 },
      { event: "protamineGiven", time_s: 2, amount: 299 },
    ],
  },
  breached: [
    {
      events: [
        { event: "heparinGiven", time_s: 0, amount: 30_000 },
        { event: "protamineGiven", time_s: 2, amount: 300 },
      ],
    },
    {
      events: [
        { event: "heparinGiven", time_s: 0, amount: 30_000 },
        { event: "heparinGiven", time_s: 1, amount: 10_000 },
        { event: "protamineGiven", time_s: 2, amount: 200 },
        { event: "protamineGiven", time_s: 3, amount: 100 },
      ],
    },
  ],
  notApplicable: [{ events: [{ event: "heparinGiven", time_s: 0, amount: 30_000 }] }],
  unknown: [
    { events: [], keepsEvents: [] },
    { keepsEvents: [], events: [{ event: "protamineGiven", time_s: 2, amount: 100 }] },
    { phases: [] },
    {
      events: [
        { event: "heparinGiven", time_s: 2, amount: 30_000 },
        { event: "protamineGiven", time_s: 3, amount: 100 },
      ],
    },
  ],
});
