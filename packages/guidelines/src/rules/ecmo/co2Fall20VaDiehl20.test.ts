import { describeRule } from "../../testing/describeRule.ts";
import { co2Fall20VaDiehl20 } from "./co2Fall20VaDiehl20.ts";

describeRule(co2Fall20VaDiehl20, {
  given: {
    phases: ["ecmoStart", "ecmoRun"],
    values: { "blood.arterial.pco2": (time_s) => (time_s < 5 ? 60 : 40) },
  },
  breached: [{ values: { "blood.arterial.pco2": (time_s) => (time_s < 5 ? 60 : 39.9) } }],
});
