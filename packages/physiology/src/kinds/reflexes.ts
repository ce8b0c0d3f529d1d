import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { CONTROL_S, FAST_S } from "../engine/rates.ts";
import { tanh } from "../math/tanh.ts";
import type { Chambers } from "./chambers.ts";
import type { DrugEffects } from "./drugEffects.ts";
import type { Heart } from "./heart.ts";
import type { Lungs } from "./lungs.ts";
import { siteKind } from "./sites.ts";
import type { Sites } from "./sites.ts";
import { tissueKind } from "./tissues.ts";
import type { VaporUptake } from "./vaporUptake.ts";
import type { Volumes } from "./volumes.ts";

/**
 * The arterial and the cardiopulmonary baroreflex, blunted by anesthesia.
 *
 *   e = tanh((set − sensed)/30 mmHg),  f = (set − filling)/8 mmHg, of the right atrium's transmural pressure
 *   vagus → −e (1 s),  sympathetic → e + f + awake background + arousal (8 s)
 *   beat interval = resting·(1 − 0.24·sympathetic + 0.20·vagus)
 *
 * A child's 30 mmHg shrink with its usual pressure (`patients/AgeNorms.ts`), so that the newborn has the 10 ms/mmHg that are
 * published (P-newborn-15) though its beats are short. In the adult a fall of pressure shortens the beat by 12 ms/mmHg awake,
 * between the 16.3 ± 7.9 of the young and the 8.8 ± 4.8 of the forties (A. Kardos et al.,
 * `validation/published/circulation2.ts`); CVSim-21 has 0.012 + 0.009 s/mmHg.
 * The sympathetic drive (0 at rest, 1 full) also moves strength, and through `vasomotor` and `venousTone` the vessels.
 * `arousal` is what shivering adds (`thermoregulation.ts`), `fever` the share by which burning muscles drive the rate (`malignantHyperthermia.ts`). `depth` is the anesthetic that is set, the vapor in the brain and
 * what drugs add together, in units of 1 MAC: propofol and sevoflurane simply add (R. S. Harris et al., Anesthesiology 104:1170, 2006).
 * Vapor in the heart takes 10 % of its strength per MAC (teaching assumption; in volunteers isoflurane depresses the
 * muscle while output is kept, since vessels widen).
 */
export const reflexKind = defineKind({
  name: "reflex",
  columns: [
    "sensed_mmHg",
    "set_mmHg",
    "filling_mmHg",
    "fillingSet_mmHg",
    "gain",
    "sympathetic",
    "vagal",
    "restingRate_per_min",
    "rateFactor",
    "inotropy",
    "anesthesia",
    "depth",
    "arousal",
    "pressure_scale",
    "apneaSlowing_fraction",
    "slowed_fraction",
    "fever",
  ],
  parts: () => [{ name: "patient.reflexes" }],
  joints: {
    artery: (_part, plan) => plan.volume("patient.archRight"),
    atrium: (_part, plan) => plan.volume("patient.rightAtrium"),
    brain: (_part, plan) => plan.row(tissueKind, "patient.brainRight"),
    heart: (_part, plan) => plan.row(tissueKind, "patient.myocardium"),
    arm: (_part, plan) => plan.row(siteKind, "port.blood.radialRight"),
  },
  fill: (rows, row, _part, { patient }) => {
    rows.sensed_mmHg[row] = patient.meanPressureSet_mmHg;
    rows.set_mmHg[row] = patient.meanPressureSet_mmHg;
    rows.filling_mmHg[row] = USUAL_FILLING_MMHG;
    rows.fillingSet_mmHg[row] = USUAL_FILLING_MMHG;
    rows.gain[row] = 1;
    rows.restingRate_per_min[row] = patient.restingHeartRate_per_min;
    rows.rateFactor[row] = 1;
    rows.anesthesia[row] = 1;
    rows.depth[row] = 1;
    rows.pressure_scale[row] = patient.norms?.pressure ?? 1;
    rows.apneaSlowing_fraction[row] = patient.norms?.apneaSlowing_fraction ?? 0;
  },
});

export type Reflexes = TableOf<typeof reflexKind>;

/** Every 10 ms: the carotid sinus and the arch follow the pressure. */
export function sensePressure(reflexes: Reflexes, pressure_mmHg: number): void {
  reflexes.sensed_mmHg[0] += (pressure_mmHg - reflexes.sensed_mmHg[0]) * FAST_S;
}

/**
 * Every 100 ms: the heart of a young infant that doesn't breathe slows as its blood darkens, by the peripheral chemoreceptors, which
 * breaths hold down (D. J. Henderson-Smart et al., Arch Dis Child 61:227, 1986; C. F. Poets et al., Pediatr Res 34:144, 1993: by a third
 * and more, mostly below 80 %). Its depth between 90 and 78 % and 3 s of lag are teaching assumptions.
 */
export function slowInApnea(reflexes: Reflexes, lungs: Lungs, sites: Sites): void {
  const most = reflexes.apneaSlowing_fraction[0];
  if (most === 0) return;
  const dark = Math.max(0, Math.min(1, (0.9 - sites.so2_fraction[reflexes.arm[0]]) / 0.12));
  const wanted = lungs.sinceBreath_s[0] > APNEA_S ? most * dark : 0;
  reflexes.slowed_fraction[0] += (wanted - reflexes.slowed_fraction[0]) * (CONTROL_S / APNEA_LAG_S);
}

/** Every 100 ms: both limbs of the reflex, and what they ask of the heart. */
export function reflect(
  reflexes: Reflexes,
  heart: Heart,
  chambers: Chambers,
  volumes: Volumes,
  uptake: VaporUptake,
  drugs: DrugEffects,
): void {
  const depth = Math.min(
    DEEPEST_MAC,
    reflexes.anesthesia[0] + uptake.depth_MAC[reflexes.brain[0]] + drugs.depth_MAC[0],
  );
  reflexes.depth[0] = depth;
  const awake = 1 - Math.min(1, depth);
  const atrium = reflexes.atrium[0];
  const filling_mmHg = volumes.pressure_mmHg[atrium] - volumes.outside_mmHg[atrium];
  reflexes.filling_mmHg[0] += (filling_mmHg - reflexes.filling_mmHg[0]) * (CONTROL_S / 5);

  const gain = reflexes.gain[0] * (0.4 + 0.6 * awake - 0.3 * Math.max(0, depth - 1));
  const scale = reflexes.pressure_scale[0];
  const set_mmHg = reflexes.set_mmHg[0] + AWAKE_MORE_MMHG * scale * awake;
  const arterial = gain * tanh((set_mmHg - reflexes.sensed_mmHg[0]) / (30 * scale));
  const empty = (reflexes.fillingSet_mmHg[0] - reflexes.filling_mmHg[0]) / 8;
  const venous = 0.5 * gain * Math.max(-0.6, Math.min(1, empty));
  const wanted = Math.max(-1, Math.min(1.5, arterial + venous + 0.05 * awake + reflexes.arousal[0]));
  reflexes.sympathetic[0] += ((wanted - reflexes.sympathetic[0]) * CONTROL_S) / 8;
  reflexes.vagal[0] += ((-arterial - reflexes.vagal[0]) * CONTROL_S) / 1;
  const drive = reflexes.sympathetic[0];
  const rate =
    reflexes.restingRate_per_min[0] *
    reflexes.rateFactor[0] *
    (1 - reflexes.slowed_fraction[0]) *
    Math.max(0.3, 1 + drugs.rate[0] + reflexes.fever[0]);
  heart.rate_per_min[0] = Math.max(10, rate / Math.max(0.35, 1 - 0.24 * drive + 0.2 * reflexes.vagal[0]));
  const weaker = WEAKENING_PER_MAC * Math.min(DEEPEST_MAC, uptake.depth_MAC[reflexes.heart[0]]);
  for (let i = 0; i < chambers.volume.length; i++) {
    chambers.contractility[i] = Math.max(
      0.2,
      1 + 0.3 * drive + reflexes.inotropy[0] + drugs.inotropy[0] - weaker,
    );
  }
}

const APNEA_S = 5;
const APNEA_LAG_S = 3;
const DEEPEST_MAC = 2;
const WEAKENING_PER_MAC = 0.1;
const USUAL_FILLING_MMHG = 5;
/** Pressure falls by 8 % with induction (M. T. V. Chan, J Clin Anesth 8:317, 1996). */
const AWAKE_MORE_MMHG = 11;
