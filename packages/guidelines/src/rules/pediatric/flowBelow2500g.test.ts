import { describeRule } from "../../testing/describeRule.ts";
import { flowBelow2500g } from "./flowBelow2500g.ts";

describeRule(flowBelow2500g, {
  given: {
    age_years: 0.02,
    weight_kg: 2,
    values: { "pump.arterial.flow": 0.4, "patient.temperature.nasopharyngeal": 34 },
  },
  breached: [{ values: { "pump.arterial.flow": 0.39 } }],
  notApplicable: [
    { weight_kg: 2.5 },
    { values: { "patient.temperature.nasopharyngeal": 33.9, "pump.arterial.flow": 0.39 } },
  ],
});
