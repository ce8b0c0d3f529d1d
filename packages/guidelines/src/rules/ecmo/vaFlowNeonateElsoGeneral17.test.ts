import { describeRule } from "../../testing/describeRule.ts";
import { vaFlowNeonateElsoGeneral17 } from "./vaFlowNeonateElsoGeneral17.ts";

describeRule(vaFlowNeonateElsoGeneral17, {
  given: { weight_kg: 4, values: { "pump.arterial.flow": 0.4 }, facts: { "treatment.fullSupport": true } },
  breached: [{ values: { "pump.arterial.flow": 0.395 } }],
  notApplicable: [{ facts: { "treatment.fullSupport": false } }],
});
