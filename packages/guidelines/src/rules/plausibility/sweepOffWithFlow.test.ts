import { describeRule } from "../../testing/describeRule.ts";
import { sweepOffWithFlow } from "./sweepOffWithFlow.ts";

describeRule(sweepOffWithFlow, {
  given: { values: { "pump.arterial.flow": 4, "gas.sweep.flow": 0.06 } },
  breached: [
    { values: { "gas.sweep.flow": 0.05 } },
    { values: { "pump.arterial.flow": 0.21, "gas.sweep.flow": 0 } },
  ],
  notApplicable: [{ values: { "pump.arterial.flow": 0.2, "gas.sweep.flow": 0 } }],
});
