import { describeRule } from "../../testing/describeRule.ts";
import { flow2500To3500g } from "./flow2500To3500g.ts";

describeRule(flow2500To3500g, {
  given: {
    age_years: 0.05,
    weight_kg: 3,
    values: { "pump.arterial.flow": 0.526, "patient.temperature.nasopharyngeal": 34 },
  },
  breached: [{ values: { "pump.arterial.flow": 0.52 } }],
  notApplicable: [
    { weight_kg: 3.5 },
    { values: { "patient.temperature.nasopharyngeal": 33.9, "pump.arterial.flow": 0.52 } },
  ],
});
