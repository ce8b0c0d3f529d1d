import { describeRule } from "../../testing/describeRule.ts";
import { vvFlowElsoVv21 } from "./vvFlowElsoVv21.ts";

describeRule(vvFlowElsoVv21, {
  given: { weight_kg: 50, values: { "pump.arterial.flow": 3 } },
  met: [{ values: { "pump.arterial.flow": 4 } }],
  breached: [{ values: { "pump.arterial.flow": 2.99 } }, { values: { "pump.arterial.flow": 4.01 } }],
});
