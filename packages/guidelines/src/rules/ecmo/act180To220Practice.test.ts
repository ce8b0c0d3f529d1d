import { describeRule } from "../../testing/describeRule.ts";
import { act180To220Practice } from "./act180To220Practice.ts";

describeRule(act180To220Practice, {
  given: { values: { "coag.act": 180 }, facts: { "treatment.unfractionatedHeparin": true } },
  met: [{ values: { "coag.act": 220 } }],
  breached: [{ values: { "coag.act": 179 } }, { values: { "coag.act": 221 } }],
  notApplicable: [{ facts: { "treatment.unfractionatedHeparin": false } }],
});
