import { describeRule } from "../../testing/describeRule.ts";
import { hematocritConventional25 } from "./hematocritConventional25.ts";

describeRule(hematocritConventional25, {
  given: { age_years: 0.5, values: { "blood.hematocrit": 25 } },
  breached: [{ values: { "blood.hematocrit": 24.9 } }],
  notApplicable: [{ age_years: 1, values: { "blood.hematocrit": 20 } }],
});
