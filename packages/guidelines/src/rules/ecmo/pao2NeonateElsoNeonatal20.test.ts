import { describeRule } from "../../testing/describeRule.ts";
import { pao2NeonateElsoNeonatal20 } from "./pao2NeonateElsoNeonatal20.ts";

describeRule(pao2NeonateElsoNeonatal20, {
  given: { values: { "blood.radialRight.po2": 100, "blood.arterial.po2": 300 } },
  breached: [{ values: { "blood.radialRight.po2": 101 } }],
});
