import { describeRule } from "../../testing/describeRule.ts";
import { actBeforeBypassStsac18 } from "./actBeforeBypassStsac18.ts";

describeRule(actBeforeBypassStsac18, {
  given: { facts: { "treatment.actBeforeBypass": true } },
  met: [{ facts: { "treatment.actBeforeBypass": false }, values: { "coag.act": 500 } }],
  breached: [{ facts: { "treatment.actBeforeBypass": false } }],
});
