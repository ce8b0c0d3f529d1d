import { describeRule } from "../../testing/describeRule.ts";
import { suctionStoppedAtProtamineEacts24 } from "./suctionStoppedAtProtamineEacts24.ts";

describeRule(suctionStoppedAtProtamineEacts24, {
  given: { values: { "pump.suction.flow": 0.02 }, events: [{ event: "protamineStart", time_s: 0 }] },
  breached: [{ values: { "pump.suction.flow": 0.1 } }],
  notApplicable: [{ events: [], values: { "pump.suction.flow": 0.5 } }],
});
