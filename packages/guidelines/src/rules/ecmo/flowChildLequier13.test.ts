import { describeRule } from "../../testing/describeRule.ts";
import { flowChildLequier13 } from "./flowChildLequier13.ts";

describeRule(flowChildLequier13, {
  given: {
    age_years: 2,
    weight_kg: 10,
    values: { "pump.arterial.flow": 0.75 },
    facts: { "treatment.fullSupport": true },
  },
  met: [{ values: { "pump.arterial.flow": 1.5 } }],
  breached: [{ values: { "pump.arterial.flow": 0.74 } }, { values: { "pump.arterial.flow": 1.51 } }],
  notApplicable: [{ facts: { "treatment.fullSupport": false } }],
});
