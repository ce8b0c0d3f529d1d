import { describeRule } from "../../testing/describeRule.ts";
import { arterialSaturationRange } from "./arterialSaturationRange.ts";

describeRule(arterialSaturationRange, {
  given: { values: { "blood.arterial.so2": 0 } },
  // However sick the patient: 8 % after half an hour without gas is a patient, not a sensor.
  met: [{ values: { "blood.arterial.so2": 100 } }, { values: { "blood.arterial.so2": 8 } }],
  breached: [{ values: { "blood.arterial.so2": -0.1 } }, { values: { "blood.arterial.so2": 100.1 } }],
});
