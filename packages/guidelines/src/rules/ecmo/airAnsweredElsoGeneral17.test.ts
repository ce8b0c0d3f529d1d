import { describeRule } from "../../testing/describeRule.ts";
import { airAnsweredElsoGeneral17 } from "./airAnsweredElsoGeneral17.ts";

const ANSWER = [
  { event: "airInCircuit", time_s: 10 },
  { event: "returnClamped", time_s: 12 },
  { event: "pumpStopped", time_s: 13 },
  { event: "headDown", time_s: 20 },
  { event: "ventilatedForSupport", time_s: 25 },
] as const;

describeRule(airAnsweredElsoGeneral17, {
  given: { events: ANSWER, for_s: 200 },
  breached: [
    { events: ANSWER.slice(0, 4) },
    { events: ANSWER.filter((happening) => happening.event !== "returnClamped") },
    // What was done before the air came does not answer it.
    { events: [...ANSWER.slice(1), { event: "airInCircuit", time_s: 30 }] },
  ],
  notApplicable: [{ events: [] }],
  unknown: [
    // There is still time for it.
    { events: ANSWER.slice(0, 4), for_s: 128 },
    { keepsEvents: [], events: [] },
  ],
});
