import { describeRule } from "../../testing/describeRule.ts";
import { epiaorticUltrasoundEacts24 } from "./epiaorticUltrasoundEacts24.ts";

describeRule(epiaorticUltrasoundEacts24, {
  given: { facts: { "treatment.epiaorticUltrasound": true } },
  breached: [{ facts: { "treatment.epiaorticUltrasound": false } }],
});
