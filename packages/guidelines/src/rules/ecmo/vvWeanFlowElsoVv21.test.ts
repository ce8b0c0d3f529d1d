import { describeRule } from "../../testing/describeRule.ts";
import { vvWeanFlowElsoVv21 } from "./vvWeanFlowElsoVv21.ts";

describeRule(vvWeanFlowElsoVv21, {
  given: { values: { "pump.arterial.flow": 1.01 } },
  breached: [{ values: { "pump.arterial.flow": 1 } }],
});
