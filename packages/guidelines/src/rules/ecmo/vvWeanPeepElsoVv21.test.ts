import { describeRule } from "../../testing/describeRule.ts";
import { vvWeanPeepElsoVv21 } from "./vvWeanPeepElsoVv21.ts";

describeRule(vvWeanPeepElsoVv21, {
  given: { values: { "ventilator.peep": 10 } },
  breached: [{ values: { "ventilator.peep": 10.1 } }],
});
