import { describeRule } from "../../testing/describeRule.ts";
import { levelStopActive } from "./levelStopActive.ts";

describeRule(levelStopActive, {
  given: { values: { "pump.arterial.flow": 4 }, facts: { "equipment.levelStopOverridden": false } },
  breached: [{ facts: { "equipment.levelStopOverridden": true } }],
  // At rest it may be overridden to prime.
  notApplicable: [
    { values: { "pump.arterial.flow": 0.1 }, facts: { "equipment.levelStopOverridden": true } },
  ],
});
