import type { Myocardium } from "./myocardium.ts";

/**
 * Chance per second that a beating heart fibrillates: by cold below 28 °C (half of hearts within a minute at 26 °C, the
 * risk of V-rhythm-1), by lack of energy, by air in the coronary bed, by potassium. All rates are teaching assumptions.
 */
export function fibrillation_per_s(temperature_degC: number, energy: number, m: Myocardium): number {
  const cold = Math.max(0, (COLD_DEGC - temperature_degC) / 4);
  const hungry = Math.max(0, HUNGRY - energy);
  const air = Math.max(0, m.airBlock[0] - 0.3);
  const potassium = Math.max(0, m.potassium_mmol_per_L[0] - 8);
  return (cold * cold) / 20 + hungry / 60 + air / 30 + potassium / 1000;
}

/**
 * Chance that a heart begins again in fibrillation after it has stood. Without lidocaine 57 of 94 (Tex Heart Inst J 15:98,
 * 1988), 17 of 38 (Bretschneider's solution, Thorac Cardiovasc Surg 39:140, 1991), 43 of 81 (pafmj 10814); with
 * lidocaine 31 of 100 and 11 of 81 in the first and the last of them. How it grows with depletion and cold is assumed.
 */
export function restartFibrillates_fraction(temperature_degC: number, m: Myocardium): number {
  const cold = Math.max(0, Math.min(1, (32 - temperature_degC) / 6));
  const chance = 0.15 + 0.5 * m.depletion[0] + 0.3 * cold;
  return Math.min(0.95, chance) * (1 - 0.6 * Math.min(1, 2 * m.lidocaineBlock[0]));
}

/**
 * Chance that a shock ends fibrillation. Paddles on the heart, first attempt: 66.7, 64.9 and 61.5 % at 30, 10 and 7 J
 * (1,424 patients, M. Saetang et al., internal defibrillation after release of the clamp, abstract): 0.68·E/(E + 0.7).
 * Through the chest twelve times the energy is needed (assumed). A well fed, warm heart does better than theirs by a
 * fourth (assumed). Cold: none at 26 °C of the muscle, all from 31 °C; fibrillating, it is almost a degree warmer than the
 * core (successes at 25.6 and 27.5 °C of the core, V-rhythm-2).
 */
export function shockSucceeds_fraction(
  shock_J: number,
  chestOpen: number,
  temperature_degC: number,
  m: Myocardium,
): number {
  const energy_J = chestOpen > 0.5 ? shock_J : shock_J / 12;
  const warmth = Math.max(0, Math.min(1, (temperature_degC - 26) / 5));
  const fed = Math.max(0.1, Math.min(1, m.energy[0] / 0.6));
  const potassium = Math.max(0, Math.min(1, (9 - m.potassium_mmol_per_L[0]) / 2.5));
  return 1.25 * ((0.68 * energy_J) / (energy_J + 0.7)) * warmth * fed * potassium;
}

const COLD_DEGC = 28;
const HUNGRY = 0.7;
