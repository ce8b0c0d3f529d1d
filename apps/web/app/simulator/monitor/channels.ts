import type { SignalId } from "@openperfusion/signals";
import type { WaveformSignal } from "../worker/protocol.ts";

/** Real seconds for one pass of the pen over the screen. */
export const PASS_S = 6;

/** One line of the monitor: its trace, and the numbers that stand beside it. */
export interface Channel {
  readonly signal: WaveformSignal;
  /** Token of the theme. */
  readonly color: "--arterial" | "--venous" | "--tissue";
  readonly height_px: number;
  /** Scales to choose from, from the finest to the coarsest. */
  readonly scales: readonly Scale[];
  readonly mean: SignalId;
  /** Highest and lowest, where the monitor states them. */
  readonly extremes?: readonly [highest: SignalId, lowest: SignalId];
}

export type Scale = readonly [min: number, max: number];

export const CHANNELS: readonly Channel[] = [
  {
    signal: "patient.pressure.arterial.instant",
    color: "--arterial",
    height_px: 128,
    scales: [
      [0, 100],
      [0, 160],
      [0, 240],
      [0, 320],
    ],
    mean: "patient.pressure.arterial.mean",
    extremes: ["patient.pressure.arterial.systolic", "patient.pressure.arterial.diastolic"],
  },
  {
    signal: "patient.pressure.centralVenous",
    color: "--venous",
    height_px: 76,
    scales: [
      [-5, 20],
      [-10, 40],
      [-20, 80],
    ],
    mean: "patient.pressure.centralVenous",
  },
  {
    signal: "circuit.pressure.arterialLine",
    color: "--tissue",
    height_px: 76,
    scales: [
      [0, 200],
      [0, 300],
      [0, 500],
      [0, 1000],
    ],
    mean: "circuit.pressure.arterialLine",
  },
];

/** Numbers without a trace. */
export const MONITOR_NUMBERS: readonly SignalId[] = [
  "patient.heartRate",
  "patient.spo2",
  "patient.nirs.left",
  "patient.temperature.nasopharyngeal",
  "patient.temperature.bladder",
  "patient.cardiacOutput",
];
