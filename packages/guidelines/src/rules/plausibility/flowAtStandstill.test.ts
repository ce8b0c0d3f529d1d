import { describeRule } from "../../testing/describeRule.ts";
import { flowAtStandstill } from "./flowAtStandstill.ts";

describeRule(flowAtStandstill, {
  given: { values: { "pump.arterial.speed": 0, "pump.arterial.flow": 0.1 } },
  met: [
    { values: { "pump.arterial.speed": 1, "pump.arterial.flow": 4 } },
    // The team, not the sensor: the motor failed and the head is cranked by hand.
    { values: { "pump.arterial.handCrank": 2500, "pump.arterial.flow": 3 } },
  ],
  breached: [
    // The circuit, not the sensor: 0.6 L/min run back through a centrifugal head, with a sensor that tells the sign.
    { values: { "pump.arterial.flow": -0.6 } },
    // And with one that does not.
    { values: { "pump.arterial.flow": 0.6 } },
    { values: { "pump.arterial.flow": 0.11 } },
    { values: { "pump.arterial.flow": 0.6, "pump.arterial.handCrank": 0 } },
  ],
  without: { "pump.arterial.speed": "met", "pump.arterial.handCrank": "met" },
});
