import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import type { Plan } from "../engine/Plan.ts";
import type { Volumes } from "./volumes.ts";

/** An invasive pressure line as a monitor shows it: mean, highest and lowest of the last three seconds. */
export const pressureLineKind = defineKind({
  name: "pressureLine",
  columns: ["shown_mmHg", "sum_mmHg", "highest_mmHg", "lowest_mmHg", "next", "mean_mmHg", "systolic_mmHg", "diastolic_mmHg"],
  parts: linesOf,
  joints: { volume: (part, plan) => plan.volume(part.volume) },
  fill: (rows, row) => {
    rows.highest_mmHg[row] = -UNREACHED_MMHG;
    rows.lowest_mmHg[row] = UNREACHED_MMHG;
  },
});

/** The last thirty windows of 100 ms of each line, as a ring; row = line · 30 + place. */
export const pressureHistoryKind = defineKind({
  name: "pressureHistory",
  columns: ["mean_mmHg", "highest_mmHg", "lowest_mmHg"],
  parts: (plan) =>
    linesOf(plan).flatMap((line) =>
      Array.from({ length: PRESSURE_WINDOWS }, (_, i) => ({ name: `${line.name}.window${i}` })),
    ),
});

export const PRESSURE_WINDOWS = 30;

export type PressureLines = TableOf<typeof pressureLineKind>;
export type PressureHistory = TableOf<typeof pressureHistoryKind>;

export function linesOf({ patient, assembly }: Plan): Plan["patient"]["body"]["pressureLines"] {
  return [...patient.body.pressureLines, ...assembly.pressureLines];
}

/** Every 10 ms: one sample of each line. */
export function samplePressureLines(lines: PressureLines, volumes: Volumes): void {
  for (let i = 0; i < lines.volume.length; i++) {
    const pressure_mmHg = volumes.pressure_mmHg[lines.volume[i]];
    lines.shown_mmHg[i] = pressure_mmHg;
    lines.sum_mmHg[i] += pressure_mmHg;
    lines.highest_mmHg[i] = Math.max(lines.highest_mmHg[i], pressure_mmHg);
    lines.lowest_mmHg[i] = Math.min(lines.lowest_mmHg[i], pressure_mmHg);
  }
}

/** Every 100 ms: the window that ends joins the ring, and what the monitor shows is made new. */
export function closePressureWindows(lines: PressureLines, history: PressureHistory): void {
  for (let i = 0; i < lines.volume.length; i++) {
    const at = lines.next[i];
    const first = i * PRESSURE_WINDOWS;
    history.mean_mmHg[first + at] = lines.sum_mmHg[i] / SAMPLES_PER_WINDOW;
    history.highest_mmHg[first + at] = lines.highest_mmHg[i];
    history.lowest_mmHg[first + at] = lines.lowest_mmHg[i];
    lines.next[i] = (at + 1) % PRESSURE_WINDOWS;
    lines.sum_mmHg[i] = 0;
    lines.highest_mmHg[i] = -UNREACHED_MMHG;
    lines.lowest_mmHg[i] = UNREACHED_MMHG;
    let sum = 0;
    let highest = -UNREACHED_MMHG;
    let lowest = UNREACHED_MMHG;
    for (let k = first; k < first + PRESSURE_WINDOWS; k++) {
      sum += history.mean_mmHg[k];
      highest = Math.max(highest, history.highest_mmHg[k]);
      lowest = Math.min(lowest, history.lowest_mmHg[k]);
    }
    lines.mean_mmHg[i] = sum / PRESSURE_WINDOWS;
    lines.systolic_mmHg[i] = highest;
    lines.diastolic_mmHg[i] = lowest;
  }
}

const SAMPLES_PER_WINDOW = 10;
const UNREACHED_MMHG = 1e6;
