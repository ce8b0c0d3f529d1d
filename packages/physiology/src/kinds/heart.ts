import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { nextNoise, nextUniform } from "../engine/random.ts";
import type { RandomState } from "../engine/random.ts";
import { STEP_S } from "../engine/rates.ts";

/** What drives the chambers: the monitor's words for a rhythm. */
export const RHYTHM = {
  asystole: 0,
  sinus: 1,
  atrialFibrillation: 2,
  ventricularFibrillation: 3,
  paced: 4,
} as const;

/**
 * The beat that all chambers share. Atria and ventricles have a clock each: in sinus rhythm the ventricles follow the atria by the
 * AV delay; in atrial fibrillation the atria stand and the ventricles come irregularly; in ventricular
 * fibrillation and asystole no beat begins. Chest and pericardium press on all of them, and whoever compresses the chest
 * (`pressed_mmHg`, see `kinds/compressions.ts`).
 *
 * `rate_per_min` is what the reflexes ask for, `beatRate_per_min` what the muscle makes of it (see `kinds/rhythm.ts`).
 * `tension_mmHg` is the left ventricle's pressure, averaged over two seconds: the tension-time index per second
 * (S. J. Sarnoff et al., Am J Physiol 192:148, 1958).
 */
export const heartKind = defineKind({
  name: "heart",
  columns: [
    "rhythm",
    "period_s",
    "sinceAtria_s",
    "sinceVentricles_s",
    "ventriclesPending",
    "rate_per_min",
    "beatRate_per_min",
    "avDelay_s",
    "variability",
    "beats",
    "pericardium_mmHg",
    "pericardiumUnstressed_mL",
    "pericardiumStiffness_mmHg_per_mL",
    "pericardiumStiffening_mmHg_per_mL3",
    "pericardiumOpen",
    "septumToLeft",
    "septumToRight",
    "tension_mmHg",
    "contracture",
    "pressed_mmHg",
  ],
  parts: () => [{ name: "patient.heart" }],
  joints: {
    space: (_part, plan) => plan.volume("patient.pericardialSpace"),
    coronaryBed: (_part, plan) => plan.volume("patient.coronaryBed"),
  },
  fill: (rows, row, _part, { patient }) => {
    rows.rhythm[row] = RHYTHM.sinus;
    rows.rate_per_min[row] = patient.restingHeartRate_per_min;
    rows.beatRate_per_min[row] = patient.restingHeartRate_per_min;
    rows.period_s[row] = 60 / patient.restingHeartRate_per_min;
    rows.avDelay_s[row] = 0.12;
    rows.variability[row] = 0.015;
    rows.sinceVentricles_s[row] = 1;
    rows.sinceAtria_s[row] = 1;
    rows.tension_mmHg[row] = USUAL_TENSION_MMHG;
    // Cavities and muscle fill the sac at rest; beyond, it stiffens (teaching assumption): 200 mL spilled fast are tamponade.
    const size = patient.heart_ratio ?? patient.bsa_m2 / 1.83;
    rows.pericardiumUnstressed_mL[row] = 277 * size;
    rows.pericardiumStiffness_mmHg_per_mL[row] = 0.02 / size;
    rows.pericardiumStiffening_mmHg_per_mL3[row] = 4e-6 / (size * size * size);
    rows.septumToLeft[row] = 0.1;
    rows.septumToRight[row] = 0.04;
  },
});

export type Heart = TableOf<typeof heartKind>;

export function isBeating(rhythm: number): boolean {
  return rhythm === RHYTHM.sinus || rhythm === RHYTHM.atrialFibrillation || rhythm === RHYTHM.paced;
}

/** Every step: both clocks move on, and a beat begins where one is due. */
export function beat(heart: Heart, random: RandomState): void {
  heart.sinceVentricles_s[0] += STEP_S;
  const sinceAtria_s = heart.sinceAtria_s[0] + STEP_S;
  heart.sinceAtria_s[0] = sinceAtria_s;
  const rhythm = heart.rhythm[0];
  if (rhythm === RHYTHM.asystole || rhythm === RHYTHM.ventricularFibrillation) return;
  if (heart.ventriclesPending[0] > 0 && sinceAtria_s >= heart.avDelay_s[0] * Math.sqrt(heart.period_s[0])) {
    heart.sinceVentricles_s[0] = 0;
    heart.ventriclesPending[0] = 0;
    heart.beats[0] += 1;
  }
  if (sinceAtria_s < heart.period_s[0]) return;
  heart.sinceAtria_s[0] = 0;
  heart.ventriclesPending[0] = 1;
  heart.period_s[0] = nextPeriod_s(heart, rhythm, random);
}

/** A new beat takes its length from the rate, with a seeded variation; atrial fibrillation is irregularly irregular. */
function nextPeriod_s(heart: Heart, rhythm: number, random: RandomState): number {
  const usual_s = 60 / Math.max(heart.beatRate_per_min[0], LOWEST_RATE_PER_MIN);
  if (rhythm === RHYTHM.atrialFibrillation) return usual_s * (0.65 + 0.7 * nextUniform(random));
  if (rhythm === RHYTHM.paced) return usual_s;
  return usual_s * Math.max(0.7, Math.min(1.3, 1 + heart.variability[0] * nextNoise(random)));
}

/** Mean over the whole beat at 100 mmHg systolic, a third of it systole. */
export const USUAL_TENSION_MMHG = 40;
const LOWEST_RATE_PER_MIN = 10;
