import { describeRule } from "../../testing/describeRule.ts";
import { co2Fall50VvCavayas20 } from "./co2Fall50VvCavayas20.ts";

describeRule(co2Fall50VvCavayas20, {
  // The circuit's blood behind the oxygenator is what the sweep made it, and says nothing.
  given: {
    phases: ["ecmoStart", "ecmoRun"],
    values: {
      "blood.radialRight.pco2": (time_s) => (time_s < 5 ? 80 : 40),
      "blood.arterial.pco2": (time_s) => (time_s < 5 ? 80 : 15),
    },
  },
  breached: [
    { values: { "blood.radialRight.pco2": (time_s) => (time_s < 5 ? 80 : 39.9) } },
    {
      values: {
        "blood.radialRight.pco2": (time_s) => (time_s < 5 ? 80 : 39.9),
        "blood.arterial.pco2": 80,
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
