import { describeRule } from "../../testing/describeRule.ts";
import { actBeforeFlow } from "./actBeforeFlow.ts";

describeRule(actBeforeFlow, {
  given: { values: { "coag.act": 500 }, every_s: 3600, for_s: 3599 },
  // Another reagent's time is an ACT too.
  met: [{ values: { "coag.act": "notAvailable", "coag.actCelite": 480 } }],
  breached: [
    { for_s: 3600 + 8, values: { "coag.act": 500 }, every_s: 1e6 },
    // Never measured, as in an arrest where there was no time for a test: the rule says so, and judges nobody.
    { values: { "coag.act": "notAvailable" } },
    { values: { "coag.act": "sensorOff" } },
  ],
  without: { "coag.act": "breached" },
});
