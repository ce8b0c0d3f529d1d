import { describeRule } from "../../testing/describeRule.ts";
import { actAtStart480Stsac18 } from "./actAtStart480Stsac18.ts";

describeRule(actAtStart480Stsac18, {
  given: {
    phases: ["bypass", "initiation"],
    values: { "coag.act": 481 },
    facts: { "equipment.uncoatedOrSuction": true, "equipment.maximallyActivatedAct": false },
  },
  met: [{ values: { "coag.act": (time_s) => (time_s < 1 ? 481 : 450) } }],
  breached: [{ values: { "coag.act": 480 } }],
  notApplicable: [
    { facts: { "equipment.uncoatedOrSuction": false } },
    { facts: { "equipment.maximallyActivatedAct": true } },
  ],
});
