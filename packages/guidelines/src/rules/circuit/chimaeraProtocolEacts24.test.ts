import { describeRule } from "../../testing/describeRule.ts";
import { chimaeraProtocolEacts24 } from "./chimaeraProtocolEacts24.ts";

describeRule(chimaeraProtocolEacts24, {
  given: { facts: { "site.chimaeraProtocol": true } },
  breached: [{ facts: { "site.chimaeraProtocol": false } }],
});
