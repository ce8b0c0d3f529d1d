import { describeRule } from "../../testing/describeRule.ts";
import { criticalFlow93 } from "./criticalFlow93.ts";

describeRule(criticalFlow93, {
  // BSA 1.9964 m²: 1.6 at 3.194 L/min.
  given: {
    weight_kg: 80,
    height_cm: 180,
    values: { "pump.arterial.flow": 3.2, "patient.temperature.nasopharyngeal": 28 },
  },
  breached: [{ values: { "pump.arterial.flow": 3.19 } }],
  notApplicable: [
    { values: { "patient.temperature.nasopharyngeal": 26.9, "pump.arterial.flow": 2 } },
    { values: { "patient.temperature.nasopharyngeal": 30.1, "pump.arterial.flow": 2 } },
  ],
});
