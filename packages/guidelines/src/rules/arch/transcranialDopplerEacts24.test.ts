import { describeRule } from "../../testing/describeRule.ts";
import { transcranialDopplerEacts24 } from "./transcranialDopplerEacts24.ts";

describeRule(transcranialDopplerEacts24, {
  given: { facts: { "treatment.hypothermicArrest": true, "treatment.transcranialDopplerConsidered": true } },
  breached: [{ facts: { "treatment.transcranialDopplerConsidered": false } }],
  notApplicable: [{ facts: { "treatment.hypothermicArrest": false } }],
});
