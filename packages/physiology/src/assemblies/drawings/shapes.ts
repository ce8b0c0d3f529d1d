import type { SignalId, Text } from "@openperfusion/signals";
import type { DrawnLine, DrawnPart } from "../Assembly.ts";

/** A part at a place of the grid. */
export function part(
  name: string,
  shape: DrawnPart["shape"],
  [x, y]: readonly [number, number],
  label: readonly [en: string, es: string],
  textSide: NonNullable<DrawnPart["textSide"]>,
  signals: readonly SignalId[],
): DrawnPart {
  return { name, shape, x, y, label: named(label), textSide, signals };
}

/** A line between two parts, by its corners. */
export function route(
  name: string,
  [from, to]: readonly [string, string],
  carries: DrawnLine["carries"],
  label: readonly [en: string, es: string],
  corners: DrawnLine["corners"],
  signals: readonly SignalId[] = [],
  clamp?: SignalId,
): DrawnLine {
  return {
    name,
    from,
    to,
    carries,
    label: named(label),
    corners,
    signals,
    ...(clamp === undefined ? {} : { clamp }),
  };
}

function named([en, es]: readonly [en: string, es: string]): Text {
  return { en, es };
}

/** The patient at the left edge, with what a monitor shows first. */
export function patientAt(x: number, y: number, more: readonly SignalId[] = []): DrawnPart {
  return part("patient", "patient", [x, y], ["Patient", "Paciente"], "above", [
    "patient.pressure.arterial.mean",
    "patient.pressure.centralVenous",
    ...more,
  ]);
}

/** Oxygenator with its gas, and heat exchanger with its water, in a column at `x`; blood enters below and leaves above. */
export function oxygenatorColumn(
  x: number,
  hasWater: boolean,
): { readonly parts: readonly DrawnPart[]; readonly lines: readonly DrawnLine[] } {
  const gas_x = x + 2.4;
  const between_x = x + 1.15;
  return {
    parts: [
      part("oxygenator", "oxygenator", [x, 4.6], ["Oxygenator", "Oxigenador"], "right", [
        "circuit.pressure.postOxygenator",
        ...(hasWater
          ? (["circuit.temperature.arterialOutlet"] as const)
          : (["circuit.oxygenator.co2Transfer"] as const)),
        "gas.exhaust.pco2",
      ]),
      part("gasBlender", "gasBlender", [gas_x, 3], ["Gas blender", "Mezclador de gases"], "above", [
        "gas.sweep.flow",
        "gas.fio2",
      ]),
      ...(hasWater
        ? [
            part(
              "heatExchanger",
              "heatExchanger",
              [x, 6.7],
              ["Heat exchanger", "Intercambiador de calor"],
              "right",
              ["circuit.pressure.preOxygenator", "circuit.temperature.water"],
            ),
            part(
              "heaterCooler",
              "heaterCooler",
              [gas_x, 8],
              ["Heater-cooler", "Calentador-enfriador"],
              "below",
              ["circuit.temperature.waterSet"],
            ),
          ]
        : []),
    ],
    lines: [
      route(
        "sweepGas",
        ["gasBlender", "oxygenator"],
        "gas",
        ["Sweep gas", "Gas de barrido"],
        [
          [between_x, 3],
          [between_x, 4],
          [x, 4],
        ],
        ["gas.sweep.flow", "gas.fio2"],
      ),
      ...(hasWater
        ? [
            route(
              "heatExchangerOutlet",
              ["heatExchanger", "oxygenator"],
              "venous blood",
              ["Heat exchanger to oxygenator", "Del intercambiador al oxigenador"],
              [],
            ),
            route(
              "water",
              ["heaterCooler", "heatExchanger"],
              "water",
              ["Water", "Agua"],
              [
                [between_x, 8],
                [between_x, 7.1],
                [x, 7.1],
              ],
              ["circuit.temperature.water"],
            ),
          ]
        : []),
    ],
  };
}
