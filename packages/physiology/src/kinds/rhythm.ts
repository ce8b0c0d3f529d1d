import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { nextUniform } from "../engine/random.ts";
import type { RandomState } from "../engine/random.ts";
import { CONTROL_S } from "../engine/rates.ts";
import { isBeating, RHYTHM } from "./heart.ts";
import type { Heart } from "./heart.ts";
import type { Lungs } from "./lungs.ts";
import type { Myocardium } from "./myocardium.ts";
import { restartFibrillates_fraction, shockSucceeds_fraction, fibrillation_per_s } from "./rhythmChances.ts";
import type { Tissues } from "./tissues.ts";

/**
 * Which rhythm the heart is in, and at what rate it beats. Columns that levers move: `pacing_per_min` (0 off),
 * `fibrillates` (1: the atria), `vfHazard_per_s` (an illness that fibrillates the ventricles), `standstill` (1: an
 * illness that silences the heart's own pacemakers, so that only a pacemaker's stimulus makes it beat), `shock_J` (given
 * once, taken up here).
 *
 * Rate = the reflexes' × (1 − 0.045·(37 − T)) × (1 − 0.6·slowing) × min(1, 0.3 + energy), slowing from 0 at an arrest
 * of 0.3 to 1 at 1.
 * Fibrillating atria pass on 1.4 times the sinus rate, a pacemaker its own wherever it is faster.
 */
export const rhythmKind = defineKind({
  name: "rhythm",
  columns: [
    "pacing_per_min",
    "fibrillates",
    "vfHazard_per_s",
    "standstill",
    "shock_J",
    "shocks",
    "restart_fraction",
  ],
  parts: () => [{ name: "patient.heart" }],
});

export type Rhythm = TableOf<typeof rhythmKind>;

/** Every 100 ms: the rhythm goes on, stops, fibrillates or begins again. */
export function setRhythm(
  rhythms: Rhythm,
  heart: Heart,
  m: Myocardium,
  tissues: Tissues,
  lungs: Lungs,
  random: RandomState,
): void {
  const temperature_degC = tissues.temperature_degC[m.tissue[0]];
  const arrest = m.arrest[0];
  const energy = m.energy[0];
  const shock_J = rhythms.shock_J[0];
  rhythms.shock_J[0] = 0;
  heart.pericardiumOpen[0] = lungs.chestOpen[0];
  const isSilent = rhythms.standstill[0] > 0.5;
  const own_per_min = ownRate_per_min(heart.rate_per_min[0], temperature_degC, arrest, energy);
  const paced_per_min = rhythms.pacing_per_min[0];
  const beating = beatingRhythm(rhythms, paced_per_min, own_per_min);
  heart.beatRate_per_min[0] =
    beating === RHYTHM.paced
      ? paced_per_min
      : beating === RHYTHM.atrialFibrillation
        ? AF_RATE * own_per_min
        : own_per_min;
  const now = heart.rhythm[0];
  const stops = arrest >= 1 || energy < NO_FUEL || (isSilent && paced_per_min <= 0) || m.contracture[0] > 0.9;
  if (stops) {
    heart.rhythm[0] = RHYTHM.asystole;
    return;
  }
  if (isBeating(now)) {
    heart.rhythm[0] = beating;
    const hazard_per_s = fibrillation_per_s(temperature_degC, energy, m) + rhythms.vfHazard_per_s[0];
    if (hazard_per_s > 0 && nextUniform(random) < hazard_per_s * CONTROL_S) {
      heart.rhythm[0] = RHYTHM.ventricularFibrillation;
    }
    return;
  }
  if (now === RHYTHM.ventricularFibrillation) {
    if (shock_J === 0) return;
    rhythms.shocks[0] += 1;
    if (nextUniform(random) < shockSucceeds_fraction(shock_J, lungs.chestOpen[0], temperature_degC, m)) {
      startBeating(heart, beating);
    }
    return;
  }
  if (arrest > RESTART_ARREST || energy < RESTART_ENERGY) return;
  if (isSilent) {
    startBeating(heart, beating);
    return;
  }
  const chance = restartFibrillates_fraction(temperature_degC, m);
  rhythms.restart_fraction[0] = chance;
  if (nextUniform(random) < chance) heart.rhythm[0] = RHYTHM.ventricularFibrillation;
  else startBeating(heart, beating);
}

function beatingRhythm(rhythms: Rhythm, paced_per_min: number, own_per_min: number): number {
  const atria = rhythms.fibrillates[0] > 0.5;
  const isSilent = rhythms.standstill[0] > 0.5;
  if (paced_per_min > 0 && (isSilent || paced_per_min > (atria ? AF_RATE : 1) * own_per_min))
    return RHYTHM.paced;
  return atria ? RHYTHM.atrialFibrillation : RHYTHM.sinus;
}

export function ownRate_per_min(
  asked_per_min: number,
  temperature_degC: number,
  arrest: number,
  energy: number,
): number {
  const warmth = Math.max(0.1, 1 - RATE_PER_DEGC * (37 - temperature_degC));
  const slowing = Math.max(0, Math.min(1, (arrest - 0.3) / 0.7));
  const fed = Math.min(1, 0.3 + energy);
  return asked_per_min * warmth * (1 - 0.6 * slowing) * fed;
}

function startBeating(heart: Heart, rhythm: number): void {
  heart.rhythm[0] = rhythm;
  heart.period_s[0] = 60 / Math.max(10, heart.beatRate_per_min[0]);
  heart.sinceAtria_s[0] = 0;
  heart.ventriclesPending[0] = 1;
}

const AF_RATE = 1.4;
/** Sinus rate falls with the myocardium's temperature (teaching assumption). */
const RATE_PER_DEGC = 0.045;
const NO_FUEL = 0.06;
const RESTART_ARREST = 0.85;
const RESTART_ENERGY = 0.2;
