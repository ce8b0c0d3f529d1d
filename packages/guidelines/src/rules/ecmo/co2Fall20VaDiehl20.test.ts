import { describeRule } from "../../testing/describeRule.ts";
import { co2Fall20VaDiehl20 } from "./co2Fall20VaDiehl20.ts";

describeRule(co2Fall20VaDiehl20, {
  // The circuit's blood behind the oxygenator is what the sweep made it, and says nothing.
  given: {
    phases: ["ecmoStart", "ecmoRun"],
    values: {
      "blood.radialRight.pco2": (time_s) => (time_s < 5 ? 60 : 40),
      "blood.arterial.pco2": (time_s) => (time_s < 5 ? 60 : 15),
    },
  },
  breached: [
    { values: { "blood.radialRight.pco2": (time_s) => (time_s < 5 ? 60 : 39.9) } },
    {
      values: {
        "blood.radialRight.pco2": (time_s) => (time_s < 5 ? 60 : 39.9),
        "blood.arterial.pco2": 60,
      },
    },
  ],
  unknown: [
    // The first gas comes too late to stand for the start.
    {
      values: { "blood.radialRight.pco2": (time_s) => (time_s < 1801 ? "notAvailable" : 39.9) },
      for_s: 2400,
    },
  ],
  without: { "blood.arterial.pco2": "met" },
});
