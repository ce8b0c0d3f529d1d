import { describeRule } from "../../testing/describeRule.ts";
import { inletPressure100Practice } from "./inletPressure100Practice.ts";

describeRule(inletPressure100Practice, {
  given: { values: { "pump.arterial.inletPressure": -100 } },
  breached: [{ values: { "pump.arterial.inletPressure": -101 } }],
});
