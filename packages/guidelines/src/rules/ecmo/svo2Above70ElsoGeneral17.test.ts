import { describeRule } from "../../testing/describeRule.ts";
import { svo2Above70ElsoGeneral17 } from "./svo2Above70ElsoGeneral17.ts";

describeRule(svo2Above70ElsoGeneral17, {
  given: { values: { "blood.venous.so2": 70.1 } },
  breached: [{ values: { "blood.venous.so2": 70 } }],
});
