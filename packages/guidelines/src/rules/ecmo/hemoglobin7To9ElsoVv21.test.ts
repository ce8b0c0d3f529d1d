import { describeRule } from "../../testing/describeRule.ts";
import { hemoglobin7To9ElsoVv21 } from "./hemoglobin7To9ElsoVv21.ts";

describeRule(hemoglobin7To9ElsoVv21, {
  given: { values: { "blood.hemoglobin": 7 } },
  breached: [{ values: { "blood.hemoglobin": 6.9 } }],
});
