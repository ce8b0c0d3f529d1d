import { describeRule } from "../../testing/describeRule.ts";
import { hematocritOfHemoglobin } from "./hematocritOfHemoglobin.ts";

describeRule(hematocritOfHemoglobin, {
  given: { values: { "blood.hematocrit": 33, "blood.hemoglobin": 10 } },
  met: [
    { values: { "blood.hematocrit": 27 } },
    // Iron deficiency: 34 % at 10.5 g/dL.
    { values: { "blood.hematocrit": 34, "blood.hemoglobin": 10.5 } },
  ],
  breached: [{ values: { "blood.hematocrit": 33.1 } }, { values: { "blood.hematocrit": 26.9 } }],
});
