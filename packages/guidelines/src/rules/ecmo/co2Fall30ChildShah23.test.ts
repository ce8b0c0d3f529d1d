import { describeRule } from "../../testing/describeRule.ts";
import { co2Fall30ChildShah23 } from "./co2Fall30ChildShah23.ts";

describeRule(co2Fall30ChildShah23, {
  // The circuit's blood behind the oxygenator is what the sweep made it, and says nothing.
  given: {
    age_years: 4,
    phases: ["ecmoStart", "ecmoRun"],
    values: {
      "blood.radialRight.pco2": (time_s) => (time_s < 5 ? 60 : 42.1),
      "blood.arterial.pco2": (time_s) => (time_s < 5 ? 60 : 15),
    },
  },
  breached: [
    { values: { "blood.radialRight.pco2": (time_s) => (time_s < 5 ? 60 : 41.9) } },
    {
      values: {
        "blood.radialRight.pco2": (time_s) => (time_s < 5 ? 60 : 41.9),
        "blood.arterial.pco2": 60,
      },
    },
  ],
  unknown: [
    // The first gas comes too late to stand for the start.
    {
      values: { "blood.radialRight.pco2": (time_s) => (time_s < 1801 ? "notAvailable" : 41.9) },
      for_s: 2400,
    },
  ],
  notApplicable: [{ age_years: 0.07 }],
  without: { "blood.arterial.pco2": "met" },
});
