import { describeRule } from "../../testing/describeRule.ts";
import { hemoglobin7To9ElsoAnticoagulation21 } from "./hemoglobin7To9ElsoAnticoagulation21.ts";

describeRule(hemoglobin7To9ElsoAnticoagulation21, {
  given: { values: { "blood.hemoglobin": 7 } },
  breached: [{ values: { "blood.hemoglobin": 6.9 } }],
});
