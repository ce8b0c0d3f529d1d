import type { SignalId, Text } from "@openperfusion/signals";
import type { Quantity } from "../../quantity/Quantity.ts";
import { difference, signal, windowed } from "../../quantity/quantities.ts";
import { above, any, atLeast, atMost, below } from "../../rule/conditions.ts";
import type { Condition } from "../../rule/Condition.ts";
import { rule } from "../../rule/Rule.ts";
import type { Rule } from "../../rule/Rule.ts";

interface Pair {
  readonly id: string;
  readonly signal: SignalId;
  readonly of: Text;
  /** What the signal follows: it can't stand still to the last digit while this moves by `by`. */
  readonly drivenBy: SignalId;
  readonly driver: Text;
  /** Between two levels that it held, in the driver's unit. It moves the signal by many digits of a coarse display. */
  readonly by: number;
  /** Where the signal may stand still for the patient's sake. */
  readonly mayRest?: Condition;
}

const WINDOW_S = 600;
/** How long a level is held to be one. */
const LEVEL_S = 10;

const flow: Pick<Pair, "drivenBy" | "driver"> = {
  drivenBy: "pump.arterial.flow",
  driver: { en: "pump flow", es: "el flujo de la bomba" },
};

const RUNNING_L_PER_MIN = 0.5;
const hasStopped = below(windowed("lowest", signal("pump.arterial.flow"), WINDOW_S), RUNNING_L_PER_MIN);

const PAIRS: readonly Pair[] = [
  {
    id: "lineMembranePressureFrozen",
    signal: "circuit.pressure.preOxygenator",
    of: { en: "Pressure before the oxygenator", es: "Presión antes del oxigenador" },
    ...flow,
    by: 0.5,
  },
  {
    id: "outletPressureFrozen",
    signal: "circuit.pressure.postOxygenator",
    of: { en: "Pressure behind the oxygenator", es: "Presión después del oxigenador" },
    ...flow,
    by: 0.5,
  },
  {
    id: "arterialPressureFrozen",
    signal: "patient.pressure.arterial.mean",
    of: { en: "Mean arterial pressure", es: "Presión arterial media" },
    ...flow,
    by: 1,
  },
  {
    id: "venousSaturationFrozen",
    signal: "blood.venous.so2",
    of: { en: "Venous saturation", es: "Saturación venosa" },
    ...flow,
    by: 1,
    // In a cold patient it rests at the top of its scale.
    mayRest: above(signal("blood.venous.so2"), 90),
  },
  {
    id: "outletTemperatureFrozen",
    signal: "circuit.temperature.arterialOutlet",
    of: { en: "Arterial outlet temperature", es: "Temperatura de la salida arterial" },
    drivenBy: "circuit.temperature.water",
    driver: { en: "water temperature", es: "la temperatura del agua" },
    by: 2,
  },
  {
    id: "nasopharyngealTemperatureFrozen",
    signal: "patient.temperature.nasopharyngeal",
    of: { en: "Nasopharyngeal temperature", es: "Temperatura nasofaríngea" },
    drivenBy: "circuit.temperature.arterialOutlet",
    driver: { en: "arterial blood's temperature", es: "la temperatura de la sangre arterial" },
    by: 2,
  },
  {
    id: "pumpFlowFrozen",
    signal: "pump.arterial.flow",
    of: { en: "Pump flow", es: "Flujo de la bomba" },
    drivenBy: "pump.arterial.speed",
    driver: { en: "pump speed", es: "la velocidad de la bomba" },
    // A roller pump turns a hundred times a minute or two, and a centrifugal one some thousand times.
    by: 20,
  },
];

/** How far the highest level that was held for a while lies above the lowest: a disturbance of seconds is no movement. */
const moved = (id: SignalId): Quantity =>
  difference(
    windowed("highest", windowed("lowest", signal(id), LEVEL_S), WINDOW_S),
    windowed("lowest", windowed("highest", signal(id), LEVEL_S), WINDOW_S),
  );

/** Standing still means a fault only beside a signal that must move it, and by more than a coarse display's digit. */
export const FROZEN: readonly Rule[] = PAIRS.map(
  ({ id, signal: judged, of, drivenBy, driver, by, mayRest }) =>
    rule({
      id: `plausibility.${id}`,
      version: 2,
      kind: "plausibility",
      status: "plausibility",
      title: {
        en: `${of.en} moves when ${driver.en} does`,
        es: `${of.es}: se mueve cuando lo hace ${driver.es}`,
      },
      rationale: {
        en: `Not one digit of movement in ten minutes, while ${driver.en} changed enough to move it by several: it is likely no longer measured.`,
        es: `Ni un dígito de movimiento en diez minutos mientras ${driver.es} cambió lo bastante para moverla varios: probablemente ya no se mide.`,
      },
      cannotTell: {
        en: "A steady patient, a coarse display or strong averaging stands still by itself, so it is not judged unless the other value moves. The ten minutes and the movement asked for are ours.",
        es: "Un paciente estable, una pantalla gruesa o muy promediada se queda quieta sola; por eso solo se juzga si el otro valor se mueve. Los diez minutos y el movimiento exigido son nuestros.",
      },
      applies: {
        settings: ["cpb", "vv", "va", "vav", "ecco2r"],
        where: atLeast(signal("pump.arterial.flow"), RUNNING_L_PER_MIN),
      },
      requires: any(
        above(windowed("range", signal(judged), WINDOW_S), 0),
        atMost(moved(drivenBy), by),
        // Clamped or at rest, both stand still whatever the speed or the water does.
        hasStopped,
        ...(mayRest === undefined ? [] : [mayRest]),
      ),
      severity: "info",
    }),
);
