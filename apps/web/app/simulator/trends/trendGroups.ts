import type { SignalId } from "@openperfusion/signals";

/** Signals of one unit that are read against each other. */
export interface TrendGroup {
  readonly id:
    | "pressure"
    | "flow"
    | "saturation"
    | "tension"
    | "temperature"
    | "circuit"
    | "reservoir"
    | "hemoglobin";
  readonly signals: readonly (readonly [signal: SignalId, color: TrendColor])[];
  /** The least height of the chart in the signals' unit: less would show noise as a course. */
  readonly leastSpan: number;
}

/** Tokens of the theme. */
export type TrendColor = "--arterial" | "--venous" | "--tissue" | "--gas" | "--water" | "--accent";

export const TREND_GROUPS: readonly TrendGroup[] = [
  {
    id: "pressure",
    leastSpan: 40,
    signals: [
      ["patient.pressure.arterial.mean", "--arterial"],
      ["patient.pressure.centralVenous", "--venous"],
    ],
  },
  {
    id: "flow",
    leastSpan: 2,
    signals: [
      ["pump.arterial.flow", "--arterial"],
      ["circuit.flow.venousLine", "--venous"],
      ["gas.sweep.flow", "--gas"],
    ],
  },
  {
    id: "saturation",
    leastSpan: 20,
    signals: [
      ["blood.arterial.so2", "--arterial"],
      ["blood.venous.so2", "--venous"],
      ["patient.nirs.left", "--tissue"],
    ],
  },
  {
    id: "temperature",
    leastSpan: 4,
    signals: [
      ["circuit.temperature.arterialOutlet", "--arterial"],
      ["circuit.temperature.venousInlet", "--venous"],
      ["patient.temperature.nasopharyngeal", "--tissue"],
      ["circuit.temperature.water", "--water"],
    ],
  },
  {
    id: "tension",
    leastSpan: 60,
    signals: [
      ["blood.arterial.po2", "--arterial"],
      ["blood.arterial.pco2", "--gas"],
      ["blood.venous.pco2", "--venous"],
    ],
  },
  {
    id: "circuit",
    leastSpan: 60,
    signals: [
      ["circuit.pressure.preOxygenator", "--venous"],
      ["circuit.pressure.postOxygenator", "--arterial"],
      ["circuit.pressure.arterialLine", "--tissue"],
    ],
  },
  { id: "reservoir", leastSpan: 400, signals: [["circuit.reservoir.level", "--venous"]] },
  { id: "hemoglobin", leastSpan: 2, signals: [["blood.hemoglobin", "--arterial"]] },
];

export const FIRST_SHOWN: readonly TrendGroup["id"][] = ["pressure", "saturation", "temperature"];

/** What may be looked at: the last so many seconds, or the whole case. */
export const TREND_WINDOWS_S = [600, 1800, 3600, null] as const;
export type TrendWindow = (typeof TREND_WINDOWS_S)[number];
