import { describeRule } from "../../testing/describeRule.ts";
import { vaFlowIndex3ElsoGeneral17 } from "./vaFlowIndex3ElsoGeneral17.ts";

describeRule(vaFlowIndex3ElsoGeneral17, {
  // 1.996 m² by Du Bois.
  given: {
    weight_kg: 80,
    height_cm: 180,
    values: { "pump.arterial.flow": 5.99 },
    facts: { "treatment.fullSupport": true },
  },
  breached: [{ values: { "pump.arterial.flow": 5.98 } }],
  notApplicable: [{ facts: { "treatment.fullSupport": false }, values: { "pump.arterial.flow": 4 } }],
});
