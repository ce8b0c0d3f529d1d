import { describeRule } from "../../testing/describeRule.ts";
import { actOnBypass400Stsac18 } from "./actOnBypass400Stsac18.ts";

describeRule(actOnBypass400Stsac18, {
  given: { values: { "coag.act": 401 }, facts: { "equipment.maximallyActivatedAct": true } },
  breached: [{ values: { "coag.act": 400 } }],
  notApplicable: [{ facts: { "equipment.maximallyActivatedAct": false } }],
});
