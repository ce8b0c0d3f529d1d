import { describeRule } from "../../testing/describeRule.ts";
import { residualBloodReturnedEacts24 } from "./residualBloodReturnedEacts24.ts";

describeRule(residualBloodReturnedEacts24, {
  given: { facts: { "treatment.residualBloodReturned": true } },
  breached: [{ facts: { "treatment.residualBloodReturned": false } }],
});
