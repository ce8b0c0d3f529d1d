import { describeRule } from "../../testing/describeRule.ts";
import { totalProtamineRatioStsac18 } from "./totalProtamineRatioStsac18.ts";

describeRule(totalProtamineRatioStsac18, {
  given: {
    events: [
      { event: "heparinGiven", time_s: 0, amount: 8000 },
      { event: "heparinGiven", time_s: 1, amount: 2000 },
      { event: "protamineGiven", time_s: 2, amount: 259 },
    ],
  },
  breached: [
    {
      events: [
        { event: "heparinGiven", time_s: 0, amount: 8000 },
        { event: "heparinGiven", time_s: 1, amount: 2000 },
        { event: "protamineGiven", time_s: 2, amount: 200 },
        { event: "protamineGiven", time_s: 3, amount: 60 },
      ],
    },
  ],
  notApplicable: [{ events: [{ event: "heparinGiven", time_s: 0, amount: 8000 }] }],
  unknown: [
    { events: [], keepsEvents: [] },
    { keepsEvents: [], events: [{ event: "protamineGiven", time_s: 2, amount: 100 }] },
  ],
});
