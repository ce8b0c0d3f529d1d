import { inputsOf } from "../../rule/inputsOf.ts";
import { describeRule } from "../../testing/describeRule.ts";
import type { RuleCase } from "../../testing/ruleCase.ts";
import { PULSE_ORDER } from "./pulseOrder.ts";

for (const rule of PULSE_ORDER) {
  const [systolic, mean, diastolic] = ["systolic", "mean", "diastolic"].map((part) =>
    [...inputsOf(rule).signals.keys()].find((signal) => signal.endsWith(part)),
  );
  const shown = (values: readonly [number, number, number]): RuleCase => ({
    values: { [systolic!]: values[0], [mean!]: values[1], [diastolic!]: values[2] },
  });
  describeRule(rule, {
    given: shown([63, 65, 67]),
    met: [
      // The patient, not the sensor: no pulse on full bypass, all three alike.
      shown([65, 65, 65]),
      shown([120, 80, 60]),
      // And a shock with hardly one.
      shown([28, 25, 23]),
    ],
    breached: [shown([62, 65, 60]), shown([90, 65, 68])],
  });
}
