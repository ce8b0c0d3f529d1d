import { describeRule } from "../../testing/describeRule.ts";
import { heparinHeldInLongBypassStsac18 } from "./heparinHeldInLongBypassStsac18.ts";

describeRule(heparinHeldInLongBypassStsac18, {
  given: { facts: { "treatment.longBypass": true, "treatment.heparinConcentrationHeld": true } },
  breached: [{ facts: { "treatment.heparinConcentrationHeld": false } }],
  notApplicable: [{ facts: { "treatment.longBypass": false } }],
});
