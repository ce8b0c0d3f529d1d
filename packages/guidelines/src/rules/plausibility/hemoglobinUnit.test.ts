import { describeRule } from "../../testing/describeRule.ts";
import { hemoglobinUnit } from "./hemoglobinUnit.ts";

describeRule(hemoglobinUnit, {
  given: { values: { "blood.hemoglobin": 2 } },
  met: [{ values: { "blood.hemoglobin": 25 } }],
  // The patient, not the unit, may be the cause of either: the value is kept.
  breached: [{ values: { "blood.hemoglobin": 1.9 } }, { values: { "blood.hemoglobin": 25.5 } }],
});
