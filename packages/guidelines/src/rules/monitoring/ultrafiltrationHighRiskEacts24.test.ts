import { describeRule } from "../../testing/describeRule.ts";
import { ultrafiltrationHighRiskEacts24 } from "./ultrafiltrationHighRiskEacts24.ts";

describeRule(ultrafiltrationHighRiskEacts24, {
  given: { facts: { "treatment.modifiedUltrafiltration": true, "patient.highRiskOrAnemia": true } },
  breached: [{ facts: { "treatment.modifiedUltrafiltration": false } }],
  notApplicable: [{ facts: { "patient.highRiskOrAnemia": false } }],
});
