import { describeRule } from "../../testing/describeRule.ts";
import { actInterval40Sarkar17 } from "./actInterval40Sarkar17.ts";

describeRule(actInterval40Sarkar17, {
  // One value five seconds after the start, and none since.
  given: { values: { "coag.act": (time_s) => (time_s === 5 ? 500 : "notAvailable") }, for_s: 2405 },
  met: [{ for_s: 60 }],
  breached: [{ for_s: 2406 }],
  // Without any value it counts from the start.
  without: { "coag.act": "breached" },
});
