import { describeRule } from "../../testing/describeRule.ts";
import { actBeforeFlow } from "./actBeforeFlow.ts";

describeRule(actBeforeFlow, {
  given: { values: { "coag.act": 500 } },
  // The team, not the record, may be the cause: a bypass begun in an arrest, before any test.
  unknown: [{ values: { "coag.act": "notAvailable" } }],
  breached: [{ values: { "coag.act": (time_s) => (time_s === 0 ? 500 : "notAvailable") }, for_s: 3700 }],
});
