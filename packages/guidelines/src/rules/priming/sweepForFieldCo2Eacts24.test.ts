import { describeRule } from "../../testing/describeRule.ts";
import { sweepForFieldCo2Eacts24 } from "./sweepForFieldCo2Eacts24.ts";

describeRule(sweepForFieldCo2Eacts24, {
  given: { facts: { "treatment.fieldCo2": true, "treatment.sweepAdjustedForFieldCo2": true } },
  breached: [{ facts: { "treatment.sweepAdjustedForFieldCo2": false } }],
  notApplicable: [{ facts: { "treatment.fieldCo2": false } }],
});
