import type { SignalId } from "@openperfusion/signals";
import { describeRule } from "../../testing/describeRule.ts";
import type { Course, RuleCase } from "../../testing/ruleCase.ts";
import { FROZEN } from "./frozen.ts";

/** Where the driver is, how much of it is asked for, and a usual value of the judged signal. */
const VECTORS: Readonly<Record<string, readonly [SignalId, at: number, by: number, SignalId, number]>> = {
  lineMembranePressureFrozen: ["pump.arterial.flow", 4, 0.5, "circuit.pressure.preOxygenator", 210],
  outletPressureFrozen: ["pump.arterial.flow", 4, 0.5, "circuit.pressure.postOxygenator", 180],
  arterialPressureFrozen: ["pump.arterial.flow", 4, 1, "patient.pressure.arterial.mean", 65],
  venousSaturationFrozen: ["pump.arterial.flow", 4, 1, "blood.venous.so2", 72],
  outletTemperatureFrozen: ["circuit.temperature.water", 30, 2, "circuit.temperature.arterialOutlet", 31],
  nasopharyngealTemperatureFrozen: [
    "circuit.temperature.arterialOutlet",
    30,
    2,
    "patient.temperature.nasopharyngeal",
    33,
  ],
  pumpFlowFrozen: ["pump.arterial.speed", 150, 20, "pump.arterial.flow", 4],
};

for (const rule of FROZEN) {
  const [driver, at, by, judged, usual] = VECTORS[rule.id.replace("plausibility.", "")]!;
  /** Higher by the size for some while. */
  const swing = (size: number, for_s = 10): Course => {
    return (time_s) => at + (time_s >= 200 && time_s < 200 + for_s ? size : 0);
  };
  const shown = (values: Readonly<Record<string, Course>>): RuleCase => ({ values });

  describeRule(rule, {
    given: shown({
      "pump.arterial.flow": 4,
      [driver]: swing(by * 1.01),
      // One digit of a display without decimals, once.
      [judged]: (time_s) => usual + (time_s > 300 ? 1 : 0),
    }),
    met: [
      // The patient, not the sensor: nothing that would move it has moved enough.
      shown({ [judged]: usual, [driver]: swing(by * 0.99) }),
      shown({ [judged]: usual, [driver]: at }),
      // A disturbance of some seconds moves nothing.
      shown({ [judged]: usual, [driver]: swing(by * 3, 9) }),
      // The circuit, not the sensor: it stood still for a while.
      shown({
        [judged]: usual,
        [driver]: swing(by * 1.01),
        "pump.arterial.flow": (time_s) => (time_s === 100 ? 0.49 : 3 + 2 * (time_s % 2)),
      }),
      // The patient, not the sensor: cold, with a venous saturation at the top of the scale.
      ...(judged === "blood.venous.so2" ? [shown({ [judged]: 90.1 })] : []),
    ],
    breached: [shown({ [judged]: usual })],
    notApplicable: [
      shown({
        [judged]: judged === "pump.arterial.flow" ? 0 : usual,
        ...(driver === "pump.arterial.flow" ? { [driver]: 0.49 } : {}),
        "pump.arterial.flow": 0.49,
      }),
    ],
    // What has moved is measured, whatever may drive it.
    without: driver === "pump.arterial.flow" ? {} : { [driver]: "met" },
  });
}
