import { describeRule } from "../../testing/describeRule.ts";
import { flow3500gTo10kg } from "./flow3500gTo10kg.ts";

describeRule(flow3500gTo10kg, {
  given: {
    age_years: 0.7,
    weight_kg: 8,
    values: { "pump.arterial.flow": 1.21, "patient.temperature.nasopharyngeal": 34 },
  },
  breached: [{ values: { "pump.arterial.flow": 1.19 } }],
  notApplicable: [
    { weight_kg: 10.1 },
    { values: { "patient.temperature.nasopharyngeal": 33.9, "pump.arterial.flow": 1.19 } },
  ],
});
