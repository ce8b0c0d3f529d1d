import { signal, windowed } from "../../quantity/quantities.ts";
import { all, atLeast, atMost, fact, happenedWithin, not } from "../../rule/conditions.ts";

/** How long bicarbonate keeps giving off CO2, and how long a change of sweep takes to settle. Ours. */
const BICARBONATE_S = 1800;
const SWEEP_S = 300;

/**
 * A warm patient whose exhaust CO2 comes from the tissues: no CO2 over the field, no bicarbonate lately, and a sweep that
 * has been steady, within 0.2 L/min.
 */
export const steadyCo2 = all(
  atLeast(signal("patient.temperature.nasopharyngeal"), 35),
  atMost(windowed("range", signal("gas.sweep.flow"), SWEEP_S), 0.2),
  not(fact("treatment.fieldCo2")),
  not(happenedWithin("bicarbonateGiven", BICARBONATE_S)),
);
