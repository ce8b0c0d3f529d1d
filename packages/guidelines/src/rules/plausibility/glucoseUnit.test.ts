import { describeRule } from "../../testing/describeRule.ts";
import { glucoseUnit } from "./glucoseUnit.ts";

describeRule(glucoseUnit, {
  given: { values: { "blood.glucose": 0.5 } },
  met: [{ values: { "blood.glucose": 55 } }],
  // The patient, not the unit, may be the cause of either: the value is kept.
  breached: [{ values: { "blood.glucose": 0.45 } }, { values: { "blood.glucose": 55.5 } }],
});
