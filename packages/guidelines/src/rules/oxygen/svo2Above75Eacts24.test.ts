import { describeRule } from "../../testing/describeRule.ts";
import { svo2Above75Eacts24 } from "./svo2Above75Eacts24.ts";

describeRule(svo2Above75Eacts24, {
  given: { values: { "blood.venous.so2": 75.1, "patient.temperature.nasopharyngeal": 35 } },
  breached: [{ values: { "blood.venous.so2": 75 } }],
  notApplicable: [{ values: { "patient.temperature.nasopharyngeal": 34.9, "blood.venous.so2": 50 } }],
});
