import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { nextNoise } from "../engine/random.ts";
import type { RandomState } from "../engine/random.ts";
import { CONTROL_S, FAST_S } from "../engine/rates.ts";
import type { Volumes } from "./volumes.ts";

/**
 * An oscillometric cuff on the left arm. Every `period_s` it measures for its last 20 s (teaching assumption) and shows
 * the result until the next; where it felt no pulse of 15 mmHg it has none (`valid` 0). Each value is off by a noise of
 * 3 mmHg (a cuff may scatter by 8, ANSI/AAMI SP10). The arm it squeezes is not cut off from blood here.
 */
export const cuffKind = defineKind({
  name: "cuff",
  columns: [
    "connected",
    "period_s",
    "noise_mmHg",
    "leastPulse_mmHg",
    "elapsed_s",
    "highest_mmHg",
    "lowest_mmHg",
    "sum_mmHg",
    "samples",
    "valid",
    "systolic_mmHg",
    "diastolic_mmHg",
    "mean_mmHg",
  ],
  parts: () => [{ name: "patient.cuff" }],
  joints: { volume: (_part, plan) => plan.volume("patient.armArteryLeft") },
  fill: (rows, row) => {
    rows.connected[row] = 1;
    rows.period_s[row] = 60;
    rows.noise_mmHg[row] = 3;
    rows.leastPulse_mmHg[row] = 15;
    rows.highest_mmHg[row] = -UNREACHED_MMHG;
    rows.lowest_mmHg[row] = UNREACHED_MMHG;
  },
});

export type Cuffs = TableOf<typeof cuffKind>;

/** Every 10 ms: what the cuff feels while it measures. */
export function feelUnderCuff(cuffs: Cuffs, volumes: Volumes): void {
  for (let i = 0; i < cuffs.volume.length; i++) {
    cuffs.elapsed_s[i] += FAST_S;
    if (cuffs.elapsed_s[i] < cuffs.period_s[i] - MEASURING_S) continue;
    const pressure_mmHg = volumes.pressure_mmHg[cuffs.volume[i]];
    if (pressure_mmHg > cuffs.highest_mmHg[i]) cuffs.highest_mmHg[i] = pressure_mmHg;
    if (pressure_mmHg < cuffs.lowest_mmHg[i]) cuffs.lowest_mmHg[i] = pressure_mmHg;
    cuffs.sum_mmHg[i] += pressure_mmHg;
    cuffs.samples[i] += 1;
  }
}

/** Every 100 ms: a measurement that is done is shown. */
export function endCuffCycle(cuffs: Cuffs, random: RandomState): void {
  for (let i = 0; i < cuffs.volume.length; i++) {
    if (cuffs.elapsed_s[i] < cuffs.period_s[i] - CONTROL_S / 2 || cuffs.samples[i] === 0) continue;
    const pulse_mmHg = cuffs.highest_mmHg[i] - cuffs.lowest_mmHg[i];
    cuffs.valid[i] = cuffs.connected[i] > 0.5 && pulse_mmHg >= cuffs.leastPulse_mmHg[i] ? 1 : 0;
    if (cuffs.valid[i] > 0) {
      cuffs.systolic_mmHg[i] = cuffs.highest_mmHg[i] + cuffs.noise_mmHg[i] * nextNoise(random);
      cuffs.diastolic_mmHg[i] = cuffs.lowest_mmHg[i] + cuffs.noise_mmHg[i] * nextNoise(random);
      cuffs.mean_mmHg[i] = cuffs.sum_mmHg[i] / cuffs.samples[i] + cuffs.noise_mmHg[i] * nextNoise(random);
    }
    cuffs.elapsed_s[i] = 0;
    cuffs.highest_mmHg[i] = -UNREACHED_MMHG;
    cuffs.lowest_mmHg[i] = UNREACHED_MMHG;
    cuffs.sum_mmHg[i] = 0;
    cuffs.samples[i] = 0;
  }
}

const MEASURING_S = 20;
const UNREACHED_MMHG = 1e6;
