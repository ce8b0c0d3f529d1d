import { describeRule } from "../../testing/describeRule.ts";
import { venousAboveArterialInTotalBypass } from "./venousAboveArterialInTotalBypass.ts";

describeRule(venousAboveArterialInTotalBypass, {
  given: { values: { "blood.venous.so2": 96, "blood.arterial.so2": 94 } },
  // The circuit, not the sensor: the oxygenator has lost its gas, and both are equal.
  met: [{ values: { "blood.venous.so2": 60, "blood.arterial.so2": 60 } }],
  breached: [{ values: { "blood.venous.so2": 96.1 } }],
});
