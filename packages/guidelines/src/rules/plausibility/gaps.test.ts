import type { SignalId } from "@openperfusion/signals";
import { inputsOf } from "../../rule/inputsOf.ts";
import { describeRule } from "../../testing/describeRule.ts";
import type { Course, RuleCase } from "../../testing/ruleCase.ts";
import { GAPS } from "./gaps.ts";

const FLOW: SignalId = "pump.arterial.flow";

/** Silent from a second on. */
const until = (end_s: number, value: number): Course => {
  return (time_s) => (time_s <= end_s ? value : "sensorOff");
};

for (const rule of GAPS) {
  const signals = [...inputsOf(rule).signals.keys()];
  const watched = signals.find((signal) => signal !== FLOW) ?? FLOW;
  const shown = (course: Course, flow: Course = 4): RuleCase => ({
    for_s: 200,
    values: { [FLOW]: flow, [watched]: course },
  });
  describeRule(rule, {
    given: shown(until(20, 3)),
    met: [
      // A device that speaks once a minute, and lost two values.
      { ...shown(3), every_s: 60, for_s: 179 },
    ],
    breached: [shown(until(19, 3)), shown(until(0, 3))],
    // The plan, not the cable: the pump was stopped before its console was switched off.
    notApplicable: [watched === FLOW ? shown(until(0, 0.1)) : shown(until(0, 3), until(10, 0))],
    unknown: watched === FLOW ? [] : [shown("sensorOff")],
  });
}
