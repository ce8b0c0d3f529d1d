import { describeRule } from "../../testing/describeRule.ts";
import { differentialHypoxemiaElsoVa21 } from "./differentialHypoxemiaElsoVa21.ts";

describeRule(differentialHypoxemiaElsoVa21, {
  given: {
    values: { "blood.arterial.so2": 99, "patient.spo2": 94 },
    facts: { "equipment.peripheralVa": true, "equipment.oximeterRightHand": true },
  },
  met: [
    // The sample goes before the oximeter, wherever that sits.
    {
      values: { "blood.radialRight.so2": 94, "patient.spo2": 80 },
      facts: { "equipment.oximeterRightHand": false },
    },
  ],
  breached: [
    { values: { "patient.spo2": 93.9 } },
    { values: { "blood.radialRight.so2": 93.9, "patient.spo2": 99 } },
  ],
  notApplicable: [
    { facts: { "equipment.peripheralVa": false } },
    // An oximeter on another hand shows the circuit's blood.
    { values: { "patient.spo2": 80 }, facts: { "equipment.oximeterRightHand": false } },
  ],
});
