import { describeRule } from "../../testing/describeRule.ts";
import { oxygenatorOxygenTrend } from "./oxygenatorOxygenTrend.ts";

describeRule(oxygenatorOxygenTrend, {
  given: {
    values: { "blood.arterial.po2": (time_s) => (time_s < 605 ? 500 : 250), "gas.fio2": 1 },
    for_s: 1400,
  },
  met: [
    // As much per fraction of oxygen.
    {
      values: {
        "blood.arterial.po2": (time_s) => (time_s < 605 ? 350 : 251),
        "gas.fio2": (time_s) => (time_s < 605 ? 0.7 : 1),
      },
    },
    // A new oxygenator is measured against itself.
    {
      values: { "blood.arterial.po2": (time_s) => (time_s < 605 ? 500 : 240) },
      events: [{ event: "oxygenatorChanged", time_s: 605 }],
    },
  ],
  breached: [{ values: { "blood.arterial.po2": (time_s) => (time_s < 605 ? 500 : 249) } }],
  notApplicable: [{ values: { "gas.fio2": 0.94 } }],
});
