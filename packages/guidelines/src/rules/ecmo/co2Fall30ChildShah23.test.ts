import { describeRule } from "../../testing/describeRule.ts";
import { co2Fall30ChildShah23 } from "./co2Fall30ChildShah23.ts";

describeRule(co2Fall30ChildShah23, {
  given: {
    phases: ["ecmoStart", "ecmoRun"],
    values: { "blood.arterial.pco2": (time_s) => (time_s < 5 ? 60 : 42.1) },
  },
  breached: [{ values: { "blood.arterial.pco2": (time_s) => (time_s < 5 ? 60 : 41.9) } }],
});
