import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { FAST_S } from "../engine/rates.ts";
import { sin } from "../math/sin.ts";
import type { Volumes } from "./volumes.ts";

/**
 * Lungs and chest: one elastic bag behind one airway, breathed by a ventilator, by the patient's own muscles, or not at all.
 *
 *   P_alveoli = P_pleura + stretch/C_lung·stiffness by water (`kinds/lungWater.ts`),   P_pleura = P_rest + stretch/C_chest − muscles   (0 with the chest open)
 *
 * The ventilator presses the tidal volume in at a constant flow during a third of the cycle, no higher than its limit;
 * out comes what the pressure above PEEP drives through the airway. Stretch is counted above the resting volume.
 * Gas leaves or enters an adult no faster than 6 L/s. Without the ventilator (`connected` 0) the
 * airway is open to the room: no pressure, no PEEP, air. Compressions (`pressed_mmHg`) press on what lies beside the lungs; the 40 mL of gas
 * that they move, less than the dead space, are left out. `volatileAgent` tells which one all vaporizers hold (`drugs/volatileAgents.ts`). Own breaths and the ventilator's are not synchronized.
 */
export const lungKind = defineKind({
  name: "lung",
  columns: [
    "stretch_mL",
    "flow_mL_per_s",
    "alveolar_mmHg",
    "airway_mmHg",
    "chest_mmHg",
    "restingChest_mmHg",
    "chestOpen",
    "pneumothorax_mmHg",
    "compliance_mL_per_mmHg",
    "chestCompliance_mL_per_mmHg",
    "rigidity",
    "resistance_mmHg_s_per_mL",
    "restingVolume_mL",
    "deadSpace_mL",
    "connected",
    "rate_per_min",
    "tidalVolume_mL",
    "peep_mmHg",
    "limit_mmHg",
    "fio2",
    "phase",
    "insufflating",
    "effort_mmHg",
    "effortRate_per_min",
    "effortPhase",
    "inhaledFio2",
    "vapor_percent",
    "inhaledVapor_fraction",
    "volatileAgent",
    "exhaled_mL",
    "lastTidal_mL",
    "endTidalCo2_mmHg",
    "sinceBreath_s",
    "breathPeriod_s",
    "plateau_mmHg",
    "waterStiffness",
    "pressed_mmHg",
  ],
  parts: () => [{ name: "patient.lungs" }],
  fill: (rows, row, _part, { patient }) => {
    const { lungs } = patient;
    rows.compliance_mL_per_mmHg[row] = lungs.compliance_mL_per_mmHg;
    // As stiff as healthy lungs or somewhat less: 200 mL/mmHg in the subject of 136.
    rows.chestCompliance_mL_per_mmHg[row] = lungs.chest_mL_per_mmHg ?? 200;
    rows.resistance_mmHg_s_per_mL[row] = lungs.airway_mmHg_s_per_mL;
    rows.restingVolume_mL[row] = lungs.restingVolume_mL;
    rows.deadSpace_mL[row] = lungs.deadSpace_mL;
    rows.restingChest_mmHg[row] = -4;
    rows.connected[row] = 1;
    rows.fio2[row] = 0.21;
    rows.inhaledFio2[row] = 0.21;
    rows.limit_mmHg[row] = 30;
    rows.effortRate_per_min[row] = 14;
    rows.sinceBreath_s[row] = APNEA_S;
    rows.waterStiffness[row] = 1;
  },
});

export type Lungs = TableOf<typeof lungKind>;

/** Every 10 ms: mechanics of one breath; the flow is positive into the lungs. */
export function breathe(lungs: Lungs): void {
  const stretch_mL = lungs.stretch_mL[0];
  const closed = 1 - lungs.chestOpen[0];
  lungs.effortPhase[0] = (lungs.effortPhase[0] + (FAST_S * lungs.effortRate_per_min[0]) / 60) % 1;
  const effort_mmHg = lungs.effort_mmHg[0];
  const inspires = effort_mmHg > 0 && lungs.effortPhase[0] < OWN_INSPIRED_SHARE;
  const muscles_mmHg = inspires
    ? effort_mmHg * sin(Math.PI * (lungs.effortPhase[0] / OWN_INSPIRED_SHARE))
    : 0;
  const wall_mmHg =
    closed * (stretch_mL / (lungs.chestCompliance_mL_per_mmHg[0] * (1 - lungs.rigidity[0])) - muscles_mmHg);
  const pneumothorax_mmHg = lungs.pneumothorax_mmHg[0];
  const elastic_mmHg = (stretch_mL / lungs.compliance_mL_per_mmHg[0]) * lungs.waterStiffness[0];
  const alveolar_mmHg = elastic_mmHg + wall_mmHg + pneumothorax_mmHg;
  const resistance = lungs.resistance_mmHg_s_per_mL[0];
  const connected = lungs.connected[0] > 0.5;
  const peep_mmHg = connected ? lungs.peep_mmHg[0] : 0;
  lungs.inhaledFio2[0] = connected ? lungs.fio2[0] : ROOM_FIO2;
  lungs.inhaledVapor_fraction[0] = connected ? lungs.vapor_percent[0] / 100 : 0;
  let flow_mL_per_s = (peep_mmHg - alveolar_mmHg) / resistance;
  let airway_mmHg = peep_mmHg;
  let insufflating = 0;
  if (connected && lungs.rate_per_min[0] > 0) {
    lungs.phase[0] = (lungs.phase[0] + (FAST_S * lungs.rate_per_min[0]) / 60) % 1;
    if (lungs.phase[0] < INSPIRED_SHARE) {
      const set_mL_per_s = (lungs.tidalVolume_mL[0] * lungs.rate_per_min[0]) / 60 / INSPIRED_SHARE;
      flow_mL_per_s = Math.min(set_mL_per_s, (lungs.limit_mmHg[0] - alveolar_mmHg) / resistance);
      airway_mmHg = alveolar_mmHg + flow_mL_per_s * resistance;
      insufflating = 1;
    } else if (lungs.insufflating[0] > 0) lungs.plateau_mmHg[0] = alveolar_mmHg;
  }
  lungs.insufflating[0] = insufflating;
  lungs.airway_mmHg[0] = airway_mmHg;
  // Lungs can't be emptied below what stays in them.
  const least_mL_per_s = (-0.6 * lungs.restingVolume_mL[0] - stretch_mL) / FAST_S;
  const fastest_mL_per_s = FASTEST_PER_S * lungs.deadSpace_mL[0];
  lungs.flow_mL_per_s[0] = Math.max(
    least_mL_per_s,
    Math.max(-fastest_mL_per_s, Math.min(fastest_mL_per_s, flow_mL_per_s)),
  );
  lungs.alveolar_mmHg[0] = alveolar_mmHg;
  lungs.chest_mmHg[0] =
    closed * (lungs.restingChest_mmHg[0] + lungs.pressed_mmHg[0]) +
    wall_mmHg +
    MEDIASTINAL_SHARE * pneumothorax_mmHg;
}

/** The pressure of the chest on the vessels in it. */
export function pressOnChest(lungs: Lungs, inChest: Int32Array, volumes: Volumes): void {
  for (let i = 0; i < inChest.length; i++) volumes.outside_mmHg[inChest[i]] = lungs.chest_mmHg[0];
}

/** Breaths per minute that are seen: none once twenty seconds have passed without one. */
export function breaths_per_min({ sinceBreath_s, breathPeriod_s }: Lungs): number {
  const apneic = sinceBreath_s[0] >= APNEA_S || breathPeriod_s[0] === 0;
  return apneic ? 0 : 60 / Math.max(breathPeriod_s[0], sinceBreath_s[0]);
}

/** What of the pressure of air on one side reaches heart and great vessels (teaching assumption, by C-tensionPneumothorax-2). */
export const MEDIASTINAL_SHARE = 0.9;
/** The usual apnea alarm of a monitor. */
export const APNEA_S = 20;
const INSPIRED_SHARE = 1 / 3;
const OWN_INSPIRED_SHARE = 0.4;
const ROOM_FIO2 = 0.21;
/** 6 L/s through 150 mL of airways: below the peak of a forced expiration, above any at rest (teaching assumption). */
const FASTEST_PER_S = 40;
