import { describeRule } from "../../testing/describeRule.ts";
import { cannulaDrop100 } from "./cannulaDrop100.ts";

describeRule(cannulaDrop100, {
  given: {
    values: { "circuit.pressure.arterialLine": 165, "patient.pressure.arterial.mean": 65 },
    facts: { "treatment.fullSupport": true },
  },
  breached: [
    { values: { "circuit.pressure.arterialLine": 166 } },
    { values: { "patient.pressure.arterial.mean": 64 } },
  ],
  notApplicable: [
    { values: { "circuit.pressure.arterialLine": 300 }, facts: { "treatment.fullSupport": false } },
  ],
});
