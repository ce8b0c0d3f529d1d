import { describeRule } from "../../testing/describeRule.ts";
import { co2SlowElsoGeneral17 } from "./co2SlowElsoGeneral17.ts";

describeRule(co2SlowElsoGeneral17, {
  // The circuit's own CO2 falls at once, as it should.
  given: {
    phases: ["ecmoStart", "ecmoRun"],
    values: {
      "blood.radialRight.pco2": (time_s) => (time_s < 1800 ? 80 : 60),
      "blood.arterial.pco2": (time_s) => (time_s < 1800 ? 80 : 30),
    },
    for_s: 3700,
  },
  breached: [{ values: { "blood.radialRight.pco2": (time_s) => (time_s < 1800 ? 80 : 59) } }],
  notApplicable: [{ values: { "blood.radialRight.pco2": 70 } }],
  unknown: [{ for_s: 1000 }],
});
