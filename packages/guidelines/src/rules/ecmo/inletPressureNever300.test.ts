import { describeRule } from "../../testing/describeRule.ts";
import { inletPressureNever300 } from "./inletPressureNever300.ts";

describeRule(inletPressureNever300, {
  given: { values: { "pump.arterial.inletPressure": -300 } },
  breached: [{ values: { "pump.arterial.inletPressure": -301 } }],
});
