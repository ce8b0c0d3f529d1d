import { describeRule } from "../../testing/describeRule.ts";
import { vvSaturationElsoVv21 } from "./vvSaturationElsoVv21.ts";

describeRule(vvSaturationElsoVv21, {
  // The returned blood is red in either case: it is not the patient's.
  given: { values: { "blood.radialRight.so2": 80, "blood.arterial.so2": 100 } },
  met: [{ values: { "blood.radialRight.so2": 80, "patient.spo2": 70 } }],
  breached: [
    { values: { "blood.radialRight.so2": 79.9 } },
    { values: { "blood.radialRight.so2": 79.9, "patient.spo2": 95 } },
    // Without a sample the oximeter speaks.
    { values: { "blood.radialRight.so2": "notAvailable", "patient.spo2": 79 } },
  ],
  unknown: [{ values: { "blood.radialRight.so2": "notAvailable" } }],
});
