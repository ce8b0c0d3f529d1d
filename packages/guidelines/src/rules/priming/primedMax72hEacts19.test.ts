import { describeRule } from "../../testing/describeRule.ts";
import { primedMax72hEacts19 } from "./primedMax72hEacts19.ts";

describeRule(primedMax72hEacts19, {
  given: { events: [{ event: "circuitPrimed", time_s: 0 }], for_s: 10 },
  met: [{ for_s: 259_200 }],
  breached: [{ for_s: 259_201 }],
  unknown: [
    { events: [], for_s: 10 },
    { events: [], keepsEvents: [], for_s: 10 },
  ],
});
