import { describeRule } from "../../testing/describeRule.ts";
import { leanMassFlowEacts19 } from "./leanMassFlowEacts19.ts";

describeRule(leanMassFlowEacts19, {
  given: { facts: { "treatment.flowByLeanMass": true, "patient.obesity": true } },
  breached: [{ facts: { "patient.obesity": false } }],
  notApplicable: [{ facts: { "treatment.flowByLeanMass": false } }],
});
