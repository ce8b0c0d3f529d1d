import { describeRule } from "../../testing/describeRule.ts";
import { closedLoopCommunicationEacts24 } from "./closedLoopCommunicationEacts24.ts";

describeRule(closedLoopCommunicationEacts24, {
  given: { facts: { "site.closedLoopCommunication": true } },
  breached: [{ facts: { "site.closedLoopCommunication": false } }],
});
