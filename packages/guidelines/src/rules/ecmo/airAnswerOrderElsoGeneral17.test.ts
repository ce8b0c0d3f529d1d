import { describeRule } from "../../testing/describeRule.ts";
import { airAnswerOrderElsoGeneral17 } from "./airAnswerOrderElsoGeneral17.ts";

const at = (pumpStopped: number, headDown: number) =>
  [
    { event: "airInCircuit", time_s: 10 },
    { event: "returnClamped", time_s: 12 },
    { event: "pumpStopped", time_s: pumpStopped },
    { event: "headDown", time_s: headDown },
    { event: "ventilatedForSupport", time_s: 25 },
  ] as const;

describeRule(airAnswerOrderElsoGeneral17, {
  given: { events: at(13, 20), for_s: 40 },
  met: [{ events: at(11, 20) }],
  breached: [{ events: at(22, 20) }, { events: at(13, 11) }, { events: at(13, 26) }],
  notApplicable: [{ events: [] }],
  unknown: [{ events: at(13, 20).slice(0, 4) }, { keepsEvents: [], events: [] }],
});
