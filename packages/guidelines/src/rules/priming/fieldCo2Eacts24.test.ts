import { describeRule } from "../../testing/describeRule.ts";
import { fieldCo2Eacts24 } from "./fieldCo2Eacts24.ts";

describeRule(fieldCo2Eacts24, {
  given: { facts: { "treatment.fieldCo2": true, "treatment.fieldCo2Considered": false } },
  met: [{ facts: { "treatment.fieldCo2": false, "treatment.fieldCo2Considered": true } }],
  breached: [{ facts: { "treatment.fieldCo2": false } }],
  without: { "treatment.fieldCo2Considered": "met" },
});
