import { describeRule } from "../../testing/describeRule.ts";
import { suctionLimitedEacts24 } from "./suctionLimitedEacts24.ts";

describeRule(suctionLimitedEacts24, {
  given: { facts: { "treatment.suctionLimited": true } },
  breached: [{ facts: { "treatment.suctionLimited": false } }],
});
