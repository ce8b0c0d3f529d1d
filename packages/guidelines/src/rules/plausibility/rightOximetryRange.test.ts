import { describeRule } from "../../testing/describeRule.ts";
import { rightOximetryRange } from "./rightOximetryRange.ts";

describeRule(rightOximetryRange, {
  given: { values: { "patient.nirs.right": 0 } },
  // However sick the patient: 8 % after half an hour without gas is a patient, not a sensor.
  met: [{ values: { "patient.nirs.right": 100 } }, { values: { "patient.nirs.right": 8 } }],
  breached: [{ values: { "patient.nirs.right": -0.1 } }, { values: { "patient.nirs.right": 100.1 } }],
});
