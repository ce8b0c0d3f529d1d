import { describeRule } from "../../testing/describeRule.ts";
import { perfusionInComplexArchEacts24 } from "./perfusionInComplexArchEacts24.ts";

describeRule(perfusionInComplexArchEacts24, {
  given: { facts: { "treatment.complexArchSurgery": true, "treatment.antegradeCerebralPerfusion": true } },
  breached: [{ facts: { "treatment.antegradeCerebralPerfusion": false } }],
  notApplicable: [{ facts: { "treatment.complexArchSurgery": false } }],
});
