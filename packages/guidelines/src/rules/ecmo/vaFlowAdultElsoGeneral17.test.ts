import { describeRule } from "../../testing/describeRule.ts";
import { vaFlowAdultElsoGeneral17 } from "./vaFlowAdultElsoGeneral17.ts";

describeRule(vaFlowAdultElsoGeneral17, {
  given: { weight_kg: 50, values: { "pump.arterial.flow": 3 }, facts: { "treatment.fullSupport": true } },
  breached: [{ values: { "pump.arterial.flow": 2.99 } }],
  notApplicable: [{ facts: { "treatment.fullSupport": false }, values: { "pump.arterial.flow": 2 } }],
});
