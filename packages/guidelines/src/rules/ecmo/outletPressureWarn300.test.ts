import { describeRule } from "../../testing/describeRule.ts";
import { outletPressureWarn300 } from "./outletPressureWarn300.ts";

describeRule(outletPressureWarn300, {
  given: {
    values: { "circuit.pressure.preOxygenator": 300, "circuit.pressure.postOxygenator": 250 },
  },
  breached: [{ values: { "circuit.pressure.preOxygenator": 301 } }],
});
