import { describeRule } from "../../testing/describeRule.ts";
import { forwardFlow } from "./forwardFlow.ts";

describeRule(forwardFlow, {
  given: { values: { "pump.arterial.flow": -0.2 } },
  // The circuit, not the sensor: 1100 rpm against the patient's pressure.
  breached: [{ values: { "pump.arterial.flow": -0.7 } }, { values: { "pump.arterial.flow": -0.21 } }],
});
