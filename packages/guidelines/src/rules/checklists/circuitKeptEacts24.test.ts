import { describeRule } from "../../testing/describeRule.ts";
import { circuitKeptEacts24 } from "./circuitKeptEacts24.ts";

describeRule(circuitKeptEacts24, {
  given: {
    events: [
      { event: "chestClosed", time_s: 1 },
      { event: "circuitDiscarded", time_s: 2 },
    ],
  },
  met: [
    {
      events: [
        { event: "chestClosed", time_s: 2 },
        { event: "circuitDiscarded", time_s: 2 },
      ],
    },
  ],
  breached: [
    {
      events: [
        { event: "circuitDiscarded", time_s: 1 },
        { event: "chestClosed", time_s: 2 },
      ],
    },
    { events: [{ event: "circuitDiscarded", time_s: 1 }] },
  ],
  unknown: [
    { events: [{ event: "chestClosed", time_s: 1 }] },
    { keepsEvents: [], events: [{ event: "circuitDiscarded", time_s: 1 }] },
  ],
});
