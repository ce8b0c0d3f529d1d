import type { RowsOf } from "../engine/kind.ts";
import { nextNoise } from "../engine/random.ts";
import type { RandomState } from "../engine/random.ts";
import { STEP_S } from "../engine/rates.ts";
import { cos } from "../math/sin.ts";
import type { Volumes } from "./volumes.ts";

/**
 * A chamber of the heart, as a volume whose elastance follows the beat (H. Suga, K. Sagawa, Circ Res 35:117, 1974):
 *
 *   E(t) = E_diastole + strength·(E_systole − E_diastole)·a(t)
 *
 * Active pressure grows with stretch up to a most; beyond it the fibers give no more.
 * a(t) rises as (1 − cos πt/T)/2 for T and falls back in T/2, as T. Heldt's CVSim shapes it; T scales with √RR.
 */
export const chamberKind = {
  name: "chamber",
  columns: ["diastolic_mmHg_per_mL", "systolic_mmHg_per_mL", "delay_s", "systole_s", "most_mmHg"],
} as const;

/** The beat that all chambers share. */
export const heartKind = {
  name: "heart",
  columns: ["period_s", "sinceBeat_s", "rate_per_min", "strength", "variability"],
} as const;

export type Chambers = RowsOf<typeof chamberKind>;
export type Heart = RowsOf<typeof heartKind>;

/** Moves the beat on by one step and sets the elastance of every chamber; `volumeOf` names each chamber's volume. */
export function beat(
  heart: Heart,
  chambers: Chambers,
  volumeOf: Int32Array,
  volumes: Volumes,
  random: RandomState,
): void {
  let sinceBeat_s = heart.sinceBeat_s[0] + STEP_S;
  if (sinceBeat_s >= heart.period_s[0]) {
    sinceBeat_s -= heart.period_s[0];
    startBeat(heart, random);
  }
  heart.sinceBeat_s[0] = sinceBeat_s;
  const rootRr = Math.sqrt(heart.period_s[0]);
  const strength = heart.strength[0];
  const { diastolic_mmHg_per_mL, systolic_mmHg_per_mL, delay_s, systole_s, most_mmHg } = chambers;
  const { volume_mL, unstressed_mL, elastance_mmHg_per_mL } = volumes;
  for (let i = 0; i < volumeOf.length; i++) {
    const volume = volumeOf[i];
    const resting = diastolic_mmHg_per_mL[i];
    const t = (sinceBeat_s - delay_s[i] * rootRr) / (systole_s[i] * rootRr);
    const active = strength * (systolic_mmHg_per_mL[i] - resting) * activation(t);
    const pressure_mmHg = active * (volume_mL[volume] - unstressed_mL[volume]);
    const kept = pressure_mmHg > most_mmHg[i] ? most_mmHg[i] / pressure_mmHg : 1;
    elastance_mmHg_per_mL[volume] = resting + active * kept;
  }
}

/** a(t) with t in units of the chamber's systole. */
function activation(t: number): number {
  if (t <= 0 || t >= 1.5) return 0;
  return t < 1 ? 0.5 - 0.5 * cos(Math.PI * t) : 0.5 + 0.5 * cos(2 * Math.PI * (t - 1));
}

/** A new beat takes its length from the rate, with a seeded variation; a heart at rest waits. */
function startBeat(heart: Heart, random: RandomState): void {
  const rate_per_min = Math.max(heart.rate_per_min[0], LOWEST_RATE_PER_MIN);
  const varied = 1 + heart.variability[0] * nextNoise(random);
  heart.period_s[0] = (60 / rate_per_min) * Math.max(0.7, Math.min(1.3, varied));
}

const LOWEST_RATE_PER_MIN = 10;
