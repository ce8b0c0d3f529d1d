import { describeRule } from "../../testing/describeRule.ts";
import { venousSaturationRange } from "./venousSaturationRange.ts";

describeRule(venousSaturationRange, {
  given: { values: { "blood.venous.so2": 0 } },
  // However sick the patient: 8 % after half an hour without gas is a patient, not a sensor.
  met: [{ values: { "blood.venous.so2": 100 } }, { values: { "blood.venous.so2": 8 } }],
  breached: [{ values: { "blood.venous.so2": -0.1 } }, { values: { "blood.venous.so2": 100.1 } }],
});
