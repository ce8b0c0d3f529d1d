import { describeRule } from "../../testing/describeRule.ts";
import { leftOximetryRange } from "./leftOximetryRange.ts";

describeRule(leftOximetryRange, {
  given: { values: { "patient.nirs.left": 0 } },
  // However sick the patient: 8 % after half an hour without gas is a patient, not a sensor.
  met: [{ values: { "patient.nirs.left": 100 } }, { values: { "patient.nirs.left": 8 } }],
  breached: [{ values: { "patient.nirs.left": -0.1 } }, { values: { "patient.nirs.left": 100.1 } }],
});
