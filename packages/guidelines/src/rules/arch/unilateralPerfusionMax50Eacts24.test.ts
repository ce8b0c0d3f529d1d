import { describeRule } from "../../testing/describeRule.ts";
import { unilateralPerfusionMax50Eacts24 } from "./unilateralPerfusionMax50Eacts24.ts";

describeRule(unilateralPerfusionMax50Eacts24, {
  given: {
    facts: { "treatment.antegradeCerebralPerfusion": true, "treatment.unilateralCerebralPerfusion": true },
    for_s: 3000,
  },
  breached: [{ for_s: 3001 }],
  notApplicable: [
    { facts: { "treatment.antegradeCerebralPerfusion": false } },
    { facts: { "treatment.unilateralCerebralPerfusion": false } },
  ],
});
