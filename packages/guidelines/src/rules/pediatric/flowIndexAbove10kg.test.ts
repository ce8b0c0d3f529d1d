import { describeRule } from "../../testing/describeRule.ts";
import { flowIndexAbove10kg } from "./flowIndexAbove10kg.ts";

describeRule(flowIndexAbove10kg, {
  // BSA 0.7995 m² by Du Bois at 20 kg and 115 cm: 2.6 at 2.079 L/min.
  given: {
    age_years: 6,
    weight_kg: 20,
    height_cm: 115,
    values: { "pump.arterial.flow": 2.09, "patient.temperature.nasopharyngeal": 34 },
  },
  breached: [{ values: { "pump.arterial.flow": 2.06 } }],
  notApplicable: [
    { weight_kg: 10 },
    { values: { "patient.temperature.nasopharyngeal": 33.9, "pump.arterial.flow": 2.06 } },
  ],
});
