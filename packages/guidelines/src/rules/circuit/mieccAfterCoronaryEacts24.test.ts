import { describeRule } from "../../testing/describeRule.ts";
import { mieccAfterCoronaryEacts24 } from "./mieccAfterCoronaryEacts24.ts";

describeRule(mieccAfterCoronaryEacts24, {
  given: { facts: { "treatment.coronarySurgery": true, "equipment.miecc": true } },
  breached: [{ facts: { "equipment.miecc": false } }],
  notApplicable: [{ facts: { "treatment.coronarySurgery": false } }],
});
