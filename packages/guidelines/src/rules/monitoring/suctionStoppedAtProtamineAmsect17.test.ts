import { describeRule } from "../../testing/describeRule.ts";
import { suctionStoppedAtProtamineAmsect17 } from "./suctionStoppedAtProtamineAmsect17.ts";

describeRule(suctionStoppedAtProtamineAmsect17, {
  given: { values: { "pump.suction.flow": 0.02 }, events: [{ event: "protamineStart", time_s: 0 }] },
  breached: [{ values: { "pump.suction.flow": 0.1 } }],
  notApplicable: [{ events: [], values: { "pump.suction.flow": 0.5 } }],
});
