import { describeRule } from "../../testing/describeRule.ts";
import { flowIndexConventional } from "./flowIndexConventional.ts";

describeRule(flowIndexConventional, {
  // 0.7995 m² by Du Bois at 20 kg and 115 cm: 2.4 at 1.919 L/min.
  given: {
    age_years: 6,
    weight_kg: 20,
    height_cm: 115,
    values: { "pump.arterial.flow": 1.93, "patient.temperature.nasopharyngeal": 34 },
  },
  breached: [{ values: { "pump.arterial.flow": 1.91 } }],
  notApplicable: [{ values: { "patient.temperature.nasopharyngeal": 33.9, "pump.arterial.flow": 1 } }],
});
