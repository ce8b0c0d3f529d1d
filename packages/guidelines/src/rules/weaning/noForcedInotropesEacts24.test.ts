import { describeRule } from "../../testing/describeRule.ts";
import { noForcedInotropesEacts24 } from "./noForcedInotropesEacts24.ts";

describeRule(noForcedInotropesEacts24, {
  given: { facts: { "patient.difficultWeaning": true, "treatment.forcedInotropes": false } },
  breached: [{ facts: { "treatment.forcedInotropes": true } }],
  notApplicable: [{ facts: { "patient.difficultWeaning": false } }],
});
