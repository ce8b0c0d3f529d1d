import { describeRule } from "../../testing/describeRule.ts";
import { primedCircuit30Days } from "./primedCircuit30Days.ts";

describeRule(primedCircuit30Days, {
  given: { events: [{ event: "circuitPrimed", time_s: -2591995 }], for_s: 5 },
  breached: [{ for_s: 6 }],
  unknown: [{ events: [] }],
});
