import { describeRule } from "../../testing/describeRule.ts";
import { vvWeanRateElsoVv21 } from "./vvWeanRateElsoVv21.ts";

describeRule(vvWeanRateElsoVv21, {
  given: { values: { "ventilator.rate": 28 } },
  breached: [{ values: { "ventilator.rate": 29 } }],
});
