import { describeRule } from "../../testing/describeRule.ts";
import { gasBeforeFlow } from "./gasBeforeFlow.ts";

describeRule(gasBeforeFlow, {
  given: { phases: ["bypass"], values: { "gas.sweep.flow": 0.06, "pump.arterial.flow": 1 } },
  breached: [{ values: { "gas.sweep.flow": 0.05 } }],
  notApplicable: [
    { values: { "pump.arterial.flow": 0.1, "gas.sweep.flow": 0 } },
    // The plan, not a fault: sweep turned off later is judged by another rule.
    { values: { "gas.sweep.flow": 0 }, for_s: 100 },
  ],
});
