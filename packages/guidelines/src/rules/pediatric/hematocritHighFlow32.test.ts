import { describeRule } from "../../testing/describeRule.ts";
import { hematocritHighFlow32 } from "./hematocritHighFlow32.ts";

describeRule(hematocritHighFlow32, {
  given: { age_years: 0.5, values: { "blood.hematocrit": 32 } },
  breached: [{ values: { "blood.hematocrit": 31.9 } }],
  notApplicable: [{ age_years: 1, values: { "blood.hematocrit": 27 } }],
});
