import { describeRule } from "../../testing/describeRule.ts";
import { leanMassFlowEacts24 } from "./leanMassFlowEacts24.ts";

describeRule(leanMassFlowEacts24, {
  given: { facts: { "treatment.flowByLeanMass": true, "patient.obesity": true } },
  breached: [{ facts: { "patient.obesity": false } }],
  notApplicable: [{ facts: { "treatment.flowByLeanMass": false } }],
});
