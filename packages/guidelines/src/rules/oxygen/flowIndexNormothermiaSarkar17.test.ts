import { describeRule } from "../../testing/describeRule.ts";
import { flowIndexNormothermiaSarkar17 } from "./flowIndexNormothermiaSarkar17.ts";

describeRule(flowIndexNormothermiaSarkar17, {
  // BSA 1.9964 m²: 2.2 at 4.392, 2.4 at 4.791 L/min.
  given: {
    weight_kg: 80,
    height_cm: 180,
    values: { "pump.arterial.flow": 4.4, "patient.temperature.nasopharyngeal": 36 },
  },
  met: [{ values: { "pump.arterial.flow": 4.79, "patient.temperature.nasopharyngeal": 37 } }],
  breached: [{ values: { "pump.arterial.flow": 4.38 } }, { values: { "pump.arterial.flow": 4.8 } }],
  notApplicable: [
    { values: { "patient.temperature.nasopharyngeal": 35.9 } },
    { values: { "patient.temperature.nasopharyngeal": 37.1 } },
  ],
});
