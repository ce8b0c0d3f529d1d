import { expect, it } from "vitest";
import { inputsOf } from "../../rule/inputsOf.ts";
import { describeRule } from "../../testing/describeRule.ts";
import type { Course, RuleCase } from "../../testing/ruleCase.ts";
import { STEPS } from "./steps.ts";

/** As fast as it can change, what is left for noise, and a usual value. */
const VECTORS: Readonly<Record<string, readonly [fastest_per_s: number, margin: number, usual: number]>> = {
  outletTemperatureStep: [1, 0.2, 34],
  inletTemperatureStep: [1, 0.2, 34],
  nasopharyngealTemperatureStep: [0.2, 0.2, 34],
  bladderTemperatureStep: [0.2, 0.2, 34],
  coreTemperatureStep: [0.2, 0.2, 34],
  leftOximetryStep: [3, 5, 65],
  rightOximetryStep: [3, 5, 65],
  reservoirLevelStep: [150, 100, 2000],
};

it("speak of each signal once", () => {
  expect(STEPS.map(({ id }) => id.replace("plausibility.", ""))).toEqual(Object.keys(VECTORS));
});

for (const rule of STEPS) {
  const [fastest_per_s, margin, usual] = VECTORS[rule.id.replace("plausibility.", "")]!;
  const site = [...inputsOf(rule).signals.keys()].find((signal) => signal !== "pump.arterial.flow")!;
  const isInLine = site.startsWith("circuit.temperature");
  const shown = (course: Course): RuleCase => ({ values: { [site]: course } });
  const step = (size: number): Course => {
    return (time_s) => usual + (time_s > 50 ? size : 0);
  };
  /** As fast as can be, all along. */
  const falling: Course = (time_s) => usual - fastest_per_s * time_s;

  describeRule(rule, {
    given: {
      values: {
        ...shown(step(fastest_per_s + 0.99 * margin)).values,
        ...(isInLine ? { "pump.arterial.flow": 0.5 } : {}),
      },
    },
    met: [
      // The patient or the circuit, not the probe: cooled, emptied or without blood as fast as can be.
      shown(falling),
      // The device, not the probe: one sample in 30 s, so that the same comes in large steps.
      { ...shown(falling), every_s: 30, for_s: 200 },
      // The last digit flickers.
      shown((time_s) => usual + (time_s % 2) * 0.5 * margin),
    ],
    breached: [
      shown(step(fastest_per_s + 1.01 * margin)),
      shown(step(-(fastest_per_s + 2 * margin))),
      {
        ...shown((time_s) => usual + (time_s > 100 ? 31 * fastest_per_s + margin : 0)),
        every_s: 30,
        for_s: 125,
      },
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
