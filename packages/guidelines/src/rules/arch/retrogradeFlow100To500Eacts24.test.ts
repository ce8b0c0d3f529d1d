import { describeRule } from "../../testing/describeRule.ts";
import { retrogradeFlow100To500Eacts24 } from "./retrogradeFlow100To500Eacts24.ts";

describeRule(retrogradeFlow100To500Eacts24, {
  given: { values: { "pump.cerebral.flow": 0.1 }, facts: { "treatment.retrogradeCerebralPerfusion": true } },
  met: [{ values: { "pump.cerebral.flow": 0.5 } }],
  breached: [{ values: { "pump.cerebral.flow": 0.09 } }, { values: { "pump.cerebral.flow": 0.51 } }],
  notApplicable: [{ facts: { "treatment.retrogradeCerebralPerfusion": false } }],
});
