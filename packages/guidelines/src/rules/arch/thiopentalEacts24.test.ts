import { describeRule } from "../../testing/describeRule.ts";
import { thiopentalEacts24 } from "./thiopentalEacts24.ts";

describeRule(thiopentalEacts24, {
  given: { facts: { "treatment.hypothermicArrest": true, "treatment.thiopentalForArrestConsidered": true } },
  breached: [{ facts: { "treatment.thiopentalForArrestConsidered": false } }],
  notApplicable: [{ facts: { "treatment.hypothermicArrest": false } }],
});
