import { describeRule } from "../../testing/describeRule.ts";
import { actOnBypass480Stsac18 } from "./actOnBypass480Stsac18.ts";

describeRule(actOnBypass480Stsac18, {
  given: {
    values: { "coag.act": 481 },
    facts: { "equipment.uncoatedOrSuction": true, "equipment.maximallyActivatedAct": false },
  },
  breached: [{ values: { "coag.act": 480 } }],
  notApplicable: [
    { facts: { "equipment.uncoatedOrSuction": false } },
    { facts: { "equipment.maximallyActivatedAct": true } },
  ],
});
