import { describeRule } from "../../testing/describeRule.ts";
import { outletPressureMax400 } from "./outletPressureMax400.ts";

describeRule(outletPressureMax400, {
  given: {
    values: { "circuit.pressure.preOxygenator": 400, "circuit.pressure.postOxygenator": 350 },
  },
  breached: [{ values: { "circuit.pressure.preOxygenator": 401 } }],
});
