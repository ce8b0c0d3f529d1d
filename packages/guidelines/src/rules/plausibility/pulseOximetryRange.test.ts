import { describeRule } from "../../testing/describeRule.ts";
import { pulseOximetryRange } from "./pulseOximetryRange.ts";

describeRule(pulseOximetryRange, {
  given: { values: { "patient.spo2": 0 } },
  // However sick the patient: 8 % after half an hour without gas is a patient, not a sensor.
  met: [{ values: { "patient.spo2": 100 } }, { values: { "patient.spo2": 8 } }],
  breached: [{ values: { "patient.spo2": -0.1 } }, { values: { "patient.spo2": 100.1 } }],
});
