import { describeRule } from "../../testing/describeRule.ts";
import { chatter } from "./chatter.ts";

describeRule(chatter, {
  given: {
    values: {
      "pump.arterial.flow": (time_s) => 3.6 + (time_s % 2) * 0.78,
      "pump.arterial.speed": 3000,
    },
  },
  met: [
    {
      values: {
        "pump.arterial.flow": (time_s) => 3 + (time_s % 2) * 1.5,
        "pump.arterial.speed": (time_s) => 3000 + (time_s % 2) * 200,
      },
    },
  ],
  breached: [{ values: { "pump.arterial.flow": (time_s) => 3.6 + (time_s % 2) * 0.82 } }],
  without: { "pump.arterial.speed": "met" },
});
