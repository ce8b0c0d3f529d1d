import { describeRule } from "../../testing/describeRule.ts";
import type { Course, RuleCase } from "../../testing/ruleCase.ts";
import { HEAT_BETWEEN } from "./heatBetween.ts";

const [between, swapped] = HEAT_BETWEEN;

const shown = (water: Course, outlet: Course, inlet: Course, flow: Course = 1.1): RuleCase => ({
  values: {
    "circuit.temperature.water": water,
    "circuit.temperature.arterialOutlet": outlet,
    "circuit.temperature.venousInlet": inlet,
    "pump.arterial.flow": flow,
  },
});

/** The water is changed from 37 to 20 °C while the blood is still warm. */
const changed: Course = (time_s) => (time_s < 100 ? 37 : 20);

describeRule(between!, {
  given: shown(24, 22, 33),
  met: [
    shown(24, 35, 33),
    shown(24, 28, 33),
    // The circuit, not the probe: water in a tank that is off, and blood that cools in the tubes.
    shown(37, 33.5, 35),
    // The water was changed a minute ago.
    { ...shown(changed, 36.5, 34), for_s: 200 },
  ],
  breached: [shown(24, 21.8, 33), shown(24, 35.3, 33), shown(38, 41, 36)],
  notApplicable: [shown(24, 15, 33, 1), shown(24, 15, 33, (time_s) => (time_s === 150 ? 0.4 : 4))],
});

describeRule(swapped!, {
  given: shown(24, 26, 22),
  met: [
    shown(20, 26, 33),
    // As warm as it comes: nothing to tell.
    shown(20, 34.9, 33),
    // The circuit, not the probes: water changed four minutes ago.
    { ...shown((time_s) => (time_s < 200 ? 37 : 20), 36, 33), for_s: 440 },
  ],
  breached: [shown(24, 26.1, 22), shown(20, 33, 26), shown(38, 31, 36)],
  notApplicable: [shown(20, 33, 26, 1)],
});
