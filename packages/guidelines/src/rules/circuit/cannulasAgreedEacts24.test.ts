import { describeRule } from "../../testing/describeRule.ts";
import { cannulasAgreedEacts24 } from "./cannulasAgreedEacts24.ts";

describeRule(cannulasAgreedEacts24, {
  given: { facts: { "treatment.cannulasAgreed": true } },
  breached: [{ facts: { "treatment.cannulasAgreed": false } }],
});
