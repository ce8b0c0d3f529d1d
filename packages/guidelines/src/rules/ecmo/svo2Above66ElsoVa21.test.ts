import { describeRule } from "../../testing/describeRule.ts";
import { svo2Above66ElsoVa21 } from "./svo2Above66ElsoVa21.ts";

describeRule(svo2Above66ElsoVa21, {
  given: { values: { "blood.venous.so2": 66.1 } },
  breached: [{ values: { "blood.venous.so2": 66 } }],
});
