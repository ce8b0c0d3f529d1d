import { describeRule } from "../../testing/describeRule.ts";
import { totmTubingEacts24 } from "./totmTubingEacts24.ts";

describeRule(totmTubingEacts24, {
  given: { facts: { "equipment.totmTubing": true } },
  breached: [{ facts: { "equipment.totmTubing": false } }],
});
