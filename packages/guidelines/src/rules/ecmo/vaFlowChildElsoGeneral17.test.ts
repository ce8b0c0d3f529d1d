import { describeRule } from "../../testing/describeRule.ts";
import { vaFlowChildElsoGeneral17 } from "./vaFlowChildElsoGeneral17.ts";

describeRule(vaFlowChildElsoGeneral17, {
  given: {
    age_years: 4,
    weight_kg: 15,
    values: { "pump.arterial.flow": 1.2 },
    facts: { "treatment.fullSupport": true },
  },
  met: [{ age_years: 0.0795 }],
  breached: [{ values: { "pump.arterial.flow": 1.19 } }],
  notApplicable: [
    { facts: { "treatment.fullSupport": false }, values: { "pump.arterial.flow": 0.8 } },
    { age_years: 0.079 },
  ],
});
