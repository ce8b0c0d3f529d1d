import { describeRule } from "../../testing/describeRule.ts";
import { temporarySupportEacts24 } from "./temporarySupportEacts24.ts";

describeRule(temporarySupportEacts24, {
  given: { facts: { "patient.difficultWeaning": true, "treatment.temporarySupport": true } },
  breached: [{ facts: { "treatment.temporarySupport": false } }],
  notApplicable: [{ facts: { "patient.difficultWeaning": false } }],
});
