import { describeRule } from "../../testing/describeRule.ts";
import { cerebralHematocritTgkdc21 } from "./cerebralHematocritTgkdc21.ts";

describeRule(cerebralHematocritTgkdc21, {
  given: { values: { "blood.hematocrit": 20 }, facts: { "treatment.antegradeCerebralPerfusion": true } },
  met: [{ values: { "blood.hematocrit": 30 } }],
  breached: [{ values: { "blood.hematocrit": 19.9 } }, { values: { "blood.hematocrit": 30.1 } }],
  notApplicable: [{ facts: { "treatment.antegradeCerebralPerfusion": false } }],
});
