import { describeRule } from "../../testing/describeRule.ts";
import { residualBloodProcessedEacts24 } from "./residualBloodProcessedEacts24.ts";

describeRule(residualBloodProcessedEacts24, {
  given: { facts: { "treatment.residualBloodReturned": true, "treatment.residualBloodProcessed": true } },
  breached: [{ facts: { "treatment.residualBloodProcessed": false } }],
  notApplicable: [{ facts: { "treatment.residualBloodReturned": false } }],
});
