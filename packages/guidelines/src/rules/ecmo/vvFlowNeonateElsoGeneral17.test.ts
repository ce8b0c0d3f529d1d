import { describeRule } from "../../testing/describeRule.ts";
import { vvFlowNeonateElsoGeneral17 } from "./vvFlowNeonateElsoGeneral17.ts";

describeRule(vvFlowNeonateElsoGeneral17, {
  given: { weight_kg: 3, values: { "pump.arterial.flow": 0.36 } },
  breached: [{ values: { "pump.arterial.flow": 0.35 } }],
});
