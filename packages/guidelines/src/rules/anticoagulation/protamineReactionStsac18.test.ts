import { describeRule } from "../../testing/describeRule.ts";
import { protamineReactionStsac18 } from "./protamineReactionStsac18.ts";

describeRule(protamineReactionStsac18, {
  given: {
    facts: { "treatment.returnToBypassReady": true },
    events: [{ event: "protamineReaction", time_s: 1 }],
  },
  breached: [{ facts: { "treatment.returnToBypassReady": false } }],
  notApplicable: [{ events: [] }],
  unknown: [{ events: [], keepsEvents: [] }],
});
