import { describeRule } from "../../testing/describeRule.ts";
import { protamineInfusionStsac18 } from "./protamineInfusionStsac18.ts";

describeRule(protamineInfusionStsac18, {
  given: { facts: { "patient.heparinReboundRisk": true, "treatment.protamineInfusionConsidered": true } },
  breached: [{ facts: { "treatment.protamineInfusionConsidered": false } }],
  notApplicable: [{ facts: { "patient.heparinReboundRisk": false } }],
});
