import { describeRule } from "../../testing/describeRule.ts";
import { svo2Min70Sarkar17 } from "./svo2Min70Sarkar17.ts";

describeRule(svo2Min70Sarkar17, {
  given: { values: { "blood.venous.so2": 70, "patient.temperature.nasopharyngeal": 35 } },
  breached: [{ values: { "blood.venous.so2": 69.9 } }],
  notApplicable: [{ values: { "patient.temperature.nasopharyngeal": 34.9, "blood.venous.so2": 50 } }],
});
