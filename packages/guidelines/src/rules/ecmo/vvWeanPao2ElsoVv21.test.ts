import { describeRule } from "../../testing/describeRule.ts";
import { vvWeanPao2ElsoVv21 } from "./vvWeanPao2ElsoVv21.ts";

describeRule(vvWeanPao2ElsoVv21, {
  given: { values: { "blood.radialRight.po2": 70 } },
  breached: [{ values: { "blood.radialRight.po2": 69 } }],
});
