import { describeRule } from "../../testing/describeRule.ts";
import { ultrafiltrationHighRiskEacts24 } from "./ultrafiltrationHighRiskEacts24.ts";

describeRule(ultrafiltrationHighRiskEacts24, {
  given: { facts: { "treatment.ultrafiltration": true, "patient.highRiskOrAnemia": true } },
  breached: [{ facts: { "treatment.ultrafiltration": false } }],
  notApplicable: [{ facts: { "patient.highRiskOrAnemia": false } }],
});
