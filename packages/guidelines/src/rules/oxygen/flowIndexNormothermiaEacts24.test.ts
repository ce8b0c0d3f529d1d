import { describeRule } from "../../testing/describeRule.ts";
import { flowIndexNormothermiaEacts24 } from "./flowIndexNormothermiaEacts24.ts";

describeRule(flowIndexNormothermiaEacts24, {
  // BSA 1.9964 m²: 2.2 at 4.392, 2.8 at 5.590 L/min.
  given: {
    weight_kg: 80,
    height_cm: 180,
    values: { "pump.arterial.flow": 4.4, "patient.temperature.nasopharyngeal": 36 },
  },
  met: [{ values: { "pump.arterial.flow": 5.58 } }],
  breached: [{ values: { "pump.arterial.flow": 4.38 } }, { values: { "pump.arterial.flow": 5.6 } }],
  notApplicable: [
    { values: { "patient.temperature.nasopharyngeal": 34.9 } },
    { values: { "patient.temperature.nasopharyngeal": 37.1 } },
  ],
});
