import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import type { Chambers } from "./chambers.ts";
import type { Heart } from "./heart.ts";

/**
 * The arterial baroreflex, blunted by anesthesia: the sensed pressure (1 s lag) against its set point drives the vagus
 * (1 s) and the sympathetic (8 s); these move rate, strength and, through `vasomotor`, resistance.
 */
export const reflexKind = defineKind({
  name: "reflex",
  columns: [
    "sensed_mmHg",
    "set_mmHg",
    "gain",
    "sympathetic",
    "vagal",
    "restingRate_per_min",
    "rateFactor",
    "inotropy",
    "anesthesia",
  ],
  parts: () => [{ name: "patient.reflexes" }],
  joints: { artery: (_part, plan) => plan.volume("patient.archRight") },
  fill: (rows, row, _part, { patient }) => {
    rows.sensed_mmHg[row] = patient.meanPressureSet_mmHg;
    rows.set_mmHg[row] = patient.meanPressureSet_mmHg;
    rows.gain[row] = 1;
    rows.restingRate_per_min[row] = patient.restingHeartRate_per_min;
    rows.rateFactor[row] = 1;
    rows.anesthesia[row] = 1;
  },
});

export type Reflexes = TableOf<typeof reflexKind>;

/** Every 10 ms: the carotid sinus and the arch follow the pressure. */
export function sensePressure(reflexes: Reflexes, pressure_mmHg: number): void {
  reflexes.sensed_mmHg[0] += (pressure_mmHg - reflexes.sensed_mmHg[0]) * 0.01;
}

/** Every 100 ms: both limbs of the reflex, and what they ask of the heart. */
export function reflect(reflexes: Reflexes, heart: Heart, chambers: Chambers): void {
  const gain = reflexes.gain[0] * (1 - 0.6 * reflexes.anesthesia[0]);
  const error = (gain * (reflexes.set_mmHg[0] - reflexes.sensed_mmHg[0])) / reflexes.set_mmHg[0];
  const wanted = Math.max(-1, Math.min(1.5, 3 * error));
  reflexes.sympathetic[0] += ((wanted - reflexes.sympathetic[0]) * CONTROL_S) / 8;
  reflexes.vagal[0] += ((-wanted - reflexes.vagal[0]) * CONTROL_S) / 1;
  const drive = reflexes.sympathetic[0];
  const rate = reflexes.restingRate_per_min[0] * reflexes.rateFactor[0];
  heart.rate_per_min[0] = Math.max(10, rate * (1 + 0.5 * drive - 0.2 * reflexes.vagal[0]));
  for (let i = 0; i < chambers.volume.length; i++) {
    chambers.contractility[i] = 1 + 0.3 * drive + reflexes.inotropy[0];
  }
}
