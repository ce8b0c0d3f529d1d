import { describeRule } from "../../testing/describeRule.ts";
import { steroidEacts24 } from "./steroidEacts24.ts";

describeRule(steroidEacts24, {
  given: { facts: { "treatment.hypothermicArrest": true, "treatment.steroidForArrestConsidered": true } },
  breached: [{ facts: { "treatment.steroidForArrestConsidered": false } }],
  notApplicable: [{ facts: { "treatment.hypothermicArrest": false } }],
});
