import { describeRule } from "../../testing/describeRule.ts";
import { vvWeanSweepOff2hElsoVv21 } from "./vvWeanSweepOff2hElsoVv21.ts";

const ENDED = [
  { event: "weaningStart", time_s: 10 },
  { event: "ecmoEnd", time_s: 7300 },
] as const;

describeRule(vvWeanSweepOff2hElsoVv21, {
  given: { values: { "gas.sweep.flow": (time_s) => (time_s < 100 ? 2 : 0.1) }, events: ENDED, for_s: 7310 },
  breached: [{ values: { "gas.sweep.flow": (time_s) => (time_s < 102 ? 2 : 0.1) } }],
  notApplicable: [{ events: [] }, { events: ENDED.slice(0, 1) }],
  unknown: [{ keepsEvents: [], events: [] }],
});
