import { inputsOf } from "../../rule/inputsOf.ts";
import { describeRule } from "../../testing/describeRule.ts";
import type { RuleCase } from "../../testing/ruleCase.ts";
import { SATURATION_OF_TENSION } from "./saturationOfTension.ts";

for (const rule of SATURATION_OF_TENSION) {
  const signals = [...inputsOf(rule).signals.keys()];
  const shown = (po2_mmHg: number, so2: number): RuleCase => ({
    values: {
      [signals.find((signal) => signal.endsWith("po2"))!]: po2_mmHg,
      [signals.find((signal) => signal.endsWith("so2"))!]: so2,
    },
  });
  describeRule(rule, {
    // 72 mmHg on the rightmost curve are 40 mmHg on the usual one, 74.9 %.
    given: shown(72, 68.95),
    met: [
      // 20 mmHg on the leftmost curve are 40 mmHg.
      shown(20, 80.8),
      shown(95, 97),
      shown(40, 74),
      shown(450, 100),
      // The patient, not the sensor: pH 6.9, and a newborn's blood at pH 7.6.
      shown(60, 78),
      shown(30, 85),
      // Blood without oxygen at all.
      shown(6, 8),
    ],
    breached: [
      shown(72, 68.8),
      shown(20, 81),
      // A bubble in a venous sample, beside the saturation of the line.
      shown(150, 60),
      // An arterial tension in kPa.
      shown(12, 98),
    ],
  });
}
