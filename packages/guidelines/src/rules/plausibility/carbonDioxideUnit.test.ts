import { describeRule } from "../../testing/describeRule.ts";
import { carbonDioxideUnit } from "./carbonDioxideUnit.ts";

describeRule(carbonDioxideUnit, {
  given: { values: { "blood.arterial.pco2": 12 } },
  met: [{ values: { "blood.arterial.pco2": 150 } }],
  // The patient, not the unit, may be the cause of either: the value is kept.
  breached: [{ values: { "blood.arterial.pco2": 11.9 } }, { values: { "blood.arterial.pco2": 150.5 } }],
});
