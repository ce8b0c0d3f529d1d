import { expect, it } from "vitest";
import { inputsOf } from "../../rule/inputsOf.ts";
import { describeRule } from "../../testing/describeRule.ts";
import type { Course, RuleCase } from "../../testing/ruleCase.ts";
import { TEMPERATURE_STEPS } from "./temperatureSteps.ts";

const IN_LINE = /^circuit/;

it("speak of each probe once", () => {
  expect(new Set(TEMPERATURE_STEPS.map(({ id }) => id)).size).toBe(TEMPERATURE_STEPS.length);
});

for (const rule of TEMPERATURE_STEPS) {
  const site = [...inputsOf(rule).signals.keys()].find((signal) => signal !== "pump.arterial.flow")!;
  const isInLine = IN_LINE.test(site);
  const fastest_C_per_s = isInLine ? 1 : 0.2;
  const shown = (course: Course): RuleCase => ({ values: { [site]: course } });
  const step = (size_C: number): Course => {
    return (time_s) => 34 + (time_s > 50 ? size_C : 0);
  };

  describeRule(rule, {
    given: {
      values: {
        ...shown(step(fastest_C_per_s + 0.19)).values,
        ...(isInLine ? { "pump.arterial.flow": 0.5 } : {}),
      },
    },
    met: [
      // The circuit, not the probe: cooled by 6 °C a minute, as fast as a heat exchanger can.
      shown((time_s) => 34 - 0.1 * time_s),
      // The device, not the probe: one sample in 30 s, so that the same cooling comes in steps of 3 °C.
      { ...shown((time_s) => 34 - 0.1 * time_s), every_s: 30, for_s: 200 },
      // The last digit flickers.
      shown((time_s) => 34 + (time_s % 2) * 0.1),
    ],
    breached: [
      shown(step(fastest_C_per_s + 0.21)),
      shown(step(-3)),
      { ...shown((time_s) => 34 + (time_s > 100 ? 40 : 0)), every_s: 30, for_s: 125 },
    ],
    // Flow that begins brings blood that stood still to the probe.
    notApplicable: isInLine
      ? [
          {
            values: { ...shown(step(-5)).values, "pump.arterial.flow": (time_s) => (time_s < 48 ? 0.49 : 4) },
          },
        ]
      : [],
  });
}
