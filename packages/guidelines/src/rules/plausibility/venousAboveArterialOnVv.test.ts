import { describeRule } from "../../testing/describeRule.ts";
import { venousAboveArterialOnVv } from "./venousAboveArterialOnVv.ts";

describeRule(venousAboveArterialOnVv, {
  given: { values: { "blood.venous.so2": 85, "blood.radialRight.so2": 85 } },
  // The patient, not the sensor: cannula tips that face each other.
  breached: [{ values: { "blood.venous.so2": 92 } }, { values: { "blood.venous.so2": 85.1 } }],
});
