import { describeRule } from "../../testing/describeRule.ts";
import { lactateMax3Ranucci06 } from "./lactateMax3Ranucci06.ts";

describeRule(lactateMax3Ranucci06, {
  given: { values: { "blood.lactate": 3 } },
  breached: [{ values: { "blood.lactate": 3.1 } }],
});
