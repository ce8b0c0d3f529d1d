import { describeRule } from "../../testing/describeRule.ts";
import { glucoseBelow180Sts09 } from "./glucoseBelow180Sts09.ts";

describeRule(glucoseBelow180Sts09, {
  given: { values: { "blood.glucose": 9.9 } },
  breached: [{ values: { "blood.glucose": 10 } }],
});
