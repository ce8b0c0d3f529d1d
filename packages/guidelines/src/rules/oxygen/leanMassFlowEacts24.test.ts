import { describeRule } from "../../testing/describeRule.ts";
import { leanMassFlowEacts24 } from "./leanMassFlowEacts24.ts";

describeRule(leanMassFlowEacts24, {
  given: { facts: { "treatment.flowByLeanMass": true, "patient.obesity": true } },
  breached: [{ facts: { "treatment.flowByLeanMass": false } }],
  notApplicable: [{ facts: { "patient.obesity": false } }],
});
