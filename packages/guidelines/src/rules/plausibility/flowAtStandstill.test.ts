import { describeRule } from "../../testing/describeRule.ts";
import { flowAtStandstill } from "./flowAtStandstill.ts";

describeRule(flowAtStandstill, {
  given: { values: { "pump.arterial.speed": 0, "pump.arterial.flow": 0.1 } },
  met: [{ values: { "pump.arterial.speed": 1, "pump.arterial.flow": 4 } }],
  // The circuit, not the sensor: 0.6 L/min run back through a centrifugal head.
  breached: [{ values: { "pump.arterial.flow": -0.6 } }, { values: { "pump.arterial.flow": 0.11 } }],
  without: { "pump.arterial.speed": "met" },
});
