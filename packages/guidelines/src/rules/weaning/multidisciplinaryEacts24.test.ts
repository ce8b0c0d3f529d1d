import { describeRule } from "../../testing/describeRule.ts";
import { multidisciplinaryEacts24 } from "./multidisciplinaryEacts24.ts";

describeRule(multidisciplinaryEacts24, {
  given: { facts: { "patient.difficultWeaning": true, "treatment.multidisciplinaryWeaning": true } },
  breached: [{ facts: { "treatment.multidisciplinaryWeaning": false } }],
  notApplicable: [{ facts: { "patient.difficultWeaning": false } }],
});
