import { describeRule } from "../../testing/describeRule.ts";
import { hematocritAtWeaning40To45 } from "./hematocritAtWeaning40To45.ts";

describeRule(hematocritAtWeaning40To45, {
  given: { age_years: 0.5, values: { "blood.hematocrit": 40 } },
  met: [{ values: { "blood.hematocrit": 45 } }],
  breached: [{ values: { "blood.hematocrit": 39.9 } }, { values: { "blood.hematocrit": 45.1 } }],
  notApplicable: [{ age_years: 1, values: { "blood.hematocrit": 30 } }],
});
