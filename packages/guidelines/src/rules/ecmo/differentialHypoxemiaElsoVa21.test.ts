import { describeRule } from "../../testing/describeRule.ts";
import { differentialHypoxemiaElsoVa21 } from "./differentialHypoxemiaElsoVa21.ts";

describeRule(differentialHypoxemiaElsoVa21, {
  given: {
    values: { "blood.arterial.so2": 99, "patient.spo2": 94 },
    facts: { "equipment.peripheralVa": true },
  },
  breached: [{ values: { "patient.spo2": 93.9 } }],
  notApplicable: [{ facts: { "equipment.peripheralVa": false } }],
});
