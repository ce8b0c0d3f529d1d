import { describeRule } from "../../testing/describeRule.ts";
import { postOxygenatorPo2ElsoVa21 } from "./postOxygenatorPo2ElsoVa21.ts";

describeRule(postOxygenatorPo2ElsoVa21, {
  given: { values: { "blood.arterial.po2": 100 } },
  met: [{ values: { "blood.arterial.po2": 200 } }],
  breached: [{ values: { "blood.arterial.po2": 99 } }, { values: { "blood.arterial.po2": 201 } }],
});
