import { describeRule } from "../../testing/describeRule.ts";
import { siliconeTubingEacts24 } from "./siliconeTubingEacts24.ts";

describeRule(siliconeTubingEacts24, {
  given: { facts: { "equipment.siliconePumpTubing": true } },
  breached: [{ facts: { "equipment.siliconePumpTubing": false } }],
});
