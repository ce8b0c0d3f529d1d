import { describeRule } from "../../testing/describeRule.ts";
import { svo2NeonateElsoNeonatal20 } from "./svo2NeonateElsoNeonatal20.ts";

describeRule(svo2NeonateElsoNeonatal20, {
  given: { values: { "blood.venous.so2": 65 } },
  met: [{ values: { "blood.venous.so2": 80 } }],
  breached: [{ values: { "blood.venous.so2": 64.9 } }, { values: { "blood.venous.so2": 80.1 } }],
});
