import { describeRule } from "../../testing/describeRule.ts";
import { paco2NeonateElsoNeonatal20 } from "./paco2NeonateElsoNeonatal20.ts";

describeRule(paco2NeonateElsoNeonatal20, {
  given: { values: { "blood.radialRight.pco2": 40, "blood.arterial.pco2": 25 } },
  met: [{ values: { "blood.radialRight.pco2": 45 } }],
  breached: [{ values: { "blood.radialRight.pco2": 39 } }, { values: { "blood.radialRight.pco2": 46 } }],
});
