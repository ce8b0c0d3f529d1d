import { describeRule } from "../../testing/describeRule.ts";
import { vvSaturationElsoVv21 } from "./vvSaturationElsoVv21.ts";

describeRule(vvSaturationElsoVv21, {
  given: { values: { "blood.arterial.so2": 80 } },
  breached: [{ values: { "blood.arterial.so2": 79.9 } }],
});
