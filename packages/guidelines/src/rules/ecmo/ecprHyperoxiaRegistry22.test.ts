import { describeRule } from "../../testing/describeRule.ts";
import { ecprHyperoxiaRegistry22 } from "./ecprHyperoxiaRegistry22.ts";

describeRule(ecprHyperoxiaRegistry22, {
  // The circuit's blood is not what reaches the brain.
  given: {
    values: { "blood.radialRight.po2": 299, "blood.arterial.po2": 450 },
    facts: { "patient.afterEcpr": true },
  },
  breached: [{ values: { "blood.radialRight.po2": 300 } }],
  notApplicable: [{ facts: { "patient.afterEcpr": false } }],
});
