import type { RowsOf } from "../engine/kind.ts";

/** One arterial line as a monitor shows it: mean, highest and lowest of the last three seconds. */
export const arterialLineKind = {
  name: "arterialLine",
  columns: [
    "sum_mmHg",
    "highest_mmHg",
    "lowest_mmHg",
    "next",
    "mean_mmHg",
    "systolic_mmHg",
    "diastolic_mmHg",
  ],
} as const;

/** The last thirty windows of 100 ms, as a ring. */
export const arterialHistoryKind = {
  name: "arterialHistory",
  columns: ["mean_mmHg", "highest_mmHg", "lowest_mmHg"],
} as const;

export const ARTERIAL_WINDOWS = 30;

export type ArterialLine = RowsOf<typeof arterialLineKind>;
export type ArterialHistory = RowsOf<typeof arterialHistoryKind>;

/** Every 10 ms: one sample of the line. */
export function sampleArterialLine(line: ArterialLine, pressure_mmHg: number): void {
  line.sum_mmHg[0] += pressure_mmHg;
  line.highest_mmHg[0] = Math.max(line.highest_mmHg[0], pressure_mmHg);
  line.lowest_mmHg[0] = Math.min(line.lowest_mmHg[0], pressure_mmHg);
}

/** Every 100 ms: the window that ends joins the ring, and what the monitor shows is made new. */
export function closeArterialWindow(line: ArterialLine, history: ArterialHistory): void {
  const at = line.next[0];
  history.mean_mmHg[at] = line.sum_mmHg[0] / SAMPLES_PER_WINDOW;
  history.highest_mmHg[at] = line.highest_mmHg[0];
  history.lowest_mmHg[at] = line.lowest_mmHg[0];
  line.next[0] = (at + 1) % ARTERIAL_WINDOWS;
  line.sum_mmHg[0] = 0;
  line.highest_mmHg[0] = -UNREACHED_MMHG;
  line.lowest_mmHg[0] = UNREACHED_MMHG;
  let sum = 0;
  let highest = -UNREACHED_MMHG;
  let lowest = UNREACHED_MMHG;
  for (let i = 0; i < ARTERIAL_WINDOWS; i++) {
    sum += history.mean_mmHg[i];
    highest = Math.max(highest, history.highest_mmHg[i]);
    lowest = Math.min(lowest, history.lowest_mmHg[i]);
  }
  line.mean_mmHg[0] = sum / ARTERIAL_WINDOWS;
  line.systolic_mmHg[0] = highest;
  line.diastolic_mmHg[0] = lowest;
}

const SAMPLES_PER_WINDOW = 10;
const UNREACHED_MMHG = 1e6;
