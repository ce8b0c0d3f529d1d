import { describeRule } from "../../testing/describeRule.ts";
import { oxygenTensionUnit } from "./oxygenTensionUnit.ts";

describeRule(oxygenTensionUnit, {
  given: { values: { "blood.arterial.po2": 15 } },
  met: [{ values: { "blood.arterial.po2": 713 } }],
  // The patient, not the unit, may be the cause of either: the value is kept.
  breached: [{ values: { "blood.arterial.po2": 14.9 } }, { values: { "blood.arterial.po2": 713.5 } }],
});
