import { describeRule } from "../../testing/describeRule.ts";
import { vvFlowElsoGeneral17 } from "./vvFlowElsoGeneral17.ts";

describeRule(vvFlowElsoGeneral17, {
  given: { weight_kg: 50, values: { "pump.arterial.flow": 3 } },
  met: [{ values: { "pump.arterial.flow": 4 } }],
  breached: [{ values: { "pump.arterial.flow": 2.99 } }, { values: { "pump.arterial.flow": 4.01 } }],
});
