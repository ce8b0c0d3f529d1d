import { describeRule } from "../../testing/describeRule.ts";
import { suckDownElsoVv21 } from "./suckDownElsoVv21.ts";

describeRule(suckDownElsoVv21, {
  given: {
    values: { "pump.arterial.flow": (time_s) => (time_s < 12 ? 4 : 3), "pump.arterial.speed": 3000 },
    for_s: 16,
  },
  met: [
    // Somebody lowered the speed.
    {
      values: {
        "pump.arterial.flow": (time_s) => (time_s < 12 ? 4 : 2),
        "pump.arterial.speed": (time_s) => (time_s < 12 ? 3000 : 2000),
      },
    },
    // A slow fall.
    { values: { "pump.arterial.flow": (time_s) => 4 - time_s * 0.09 } },
  ],
  breached: [{ values: { "pump.arterial.flow": (time_s) => (time_s < 12 ? 4 : 2.9) } }],
  without: { "pump.arterial.speed": "met" },
});
