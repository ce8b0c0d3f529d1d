import { describeRule } from "../../testing/describeRule.ts";
import { criticalFlow93 } from "./criticalFlow93.ts";

describeRule(criticalFlow93, {
  // BSA 1.9964 m²: 1.8 at 3.594 L/min.
  given: {
    weight_kg: 80,
    height_cm: 180,
    values: { "pump.arterial.flow": 3.6, "patient.temperature.nasopharyngeal": 28 },
  },
  met: [
    { values: { "patient.temperature.nasopharyngeal": 27 } },
    { values: { "patient.temperature.nasopharyngeal": 30 } },
  ],
  breached: [{ values: { "pump.arterial.flow": 3.59 } }],
  notApplicable: [
    { values: { "patient.temperature.nasopharyngeal": 26.9, "pump.arterial.flow": 2 } },
    { values: { "patient.temperature.nasopharyngeal": 30.1, "pump.arterial.flow": 2 } },
  ],
});
