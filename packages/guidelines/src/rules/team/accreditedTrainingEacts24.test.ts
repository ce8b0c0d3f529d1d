import { describeRule } from "../../testing/describeRule.ts";
import { accreditedTrainingEacts24 } from "./accreditedTrainingEacts24.ts";

describeRule(accreditedTrainingEacts24, {
  given: { facts: { "site.accreditedTraining": true } },
  breached: [{ facts: { "site.accreditedTraining": false } }],
});
