import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { FAST_S } from "../engine/rates.ts";
import { sin } from "../math/sin.ts";
import type { Volumes } from "./volumes.ts";

/**
 * Lungs and chest: one elastic bag behind one airway, breathed by a ventilator, by the patient's own muscles, or not at all.
 *
 *   P_alveoli = P_pleura + stretch/C_lung,   P_pleura = P_rest + stretch/C_chest − muscles   (0 with the chest open)
 *
 * The ventilator presses the tidal volume in at a constant flow during a third of the cycle, no higher than its limit;
 * out comes what the pressure above PEEP drives through the airway. Stretch is counted above the resting volume.
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
    "resistance_mmHg_s_per_mL",
    "restingVolume_mL",
    "rate_per_min",
    "tidalVolume_mL",
    "peep_mmHg",
    "limit_mmHg",
    "fio2",
    "phase",
    "drive",
    "driveRate_per_min",
    "drivePhase",
    "exhaled_mL",
    "lastTidal_mL",
    "endTidalCo2_mmHg",
    "plateau_mmHg",
  ],
  parts: () => [{ name: "patient.lungs" }],
  fill: (rows, row, _part, { patient }) => {
    const { lungs } = patient;
    rows.compliance_mL_per_mmHg[row] = lungs.compliance_mL_per_mmHg;
    rows.chestCompliance_mL_per_mmHg[row] = 200;
    rows.resistance_mmHg_s_per_mL[row] = lungs.airway_mmHg_s_per_mL;
    rows.restingVolume_mL[row] = lungs.restingVolume_mL;
    rows.restingChest_mmHg[row] = -4;
    rows.fio2[row] = 0.21;
    rows.limit_mmHg[row] = 30;
    rows.driveRate_per_min[row] = 14;
  },
});

export type Lungs = TableOf<typeof lungKind>;

/** Every 10 ms: mechanics of one breath; the flow is positive into the lungs. */
export function breathe(lungs: Lungs): void {
  const stretch_mL = lungs.stretch_mL[0];
  const open = lungs.chestOpen[0];
  lungs.drivePhase[0] = (lungs.drivePhase[0] + (FAST_S * lungs.driveRate_per_min[0]) / 60) % 1;
  const effort = lungs.drivePhase[0] < 0.4 ? sin(Math.PI * (lungs.drivePhase[0] / 0.4)) : 0;
  const muscles_mmHg = lungs.drive[0] * FULL_EFFORT_MMHG * effort;
  const closed_mmHg =
    lungs.restingChest_mmHg[0] + stretch_mL / lungs.chestCompliance_mL_per_mmHg[0] - muscles_mmHg;
  const chest_mmHg = (1 - open) * closed_mmHg + lungs.pneumothorax_mmHg[0];
  const recoil_mmHg = stretch_mL / lungs.compliance_mL_per_mmHg[0] + (1 - open) * (closed_mmHg - lungs.restingChest_mmHg[0]);
  const alveolar_mmHg = recoil_mmHg + lungs.pneumothorax_mmHg[0];
  const resistance = lungs.resistance_mmHg_s_per_mL[0];
  const peep_mmHg = lungs.peep_mmHg[0];
  let flow_mL_per_s = (peep_mmHg - alveolar_mmHg) / resistance;
  lungs.airway_mmHg[0] = peep_mmHg;
  if (lungs.rate_per_min[0] > 0) {
    lungs.phase[0] = (lungs.phase[0] + (FAST_S * lungs.rate_per_min[0]) / 60) % 1;
    if (lungs.phase[0] < INSPIRED_SHARE) {
      const set_mL_per_s = (lungs.tidalVolume_mL[0] * lungs.rate_per_min[0]) / 60 / INSPIRED_SHARE;
      flow_mL_per_s = Math.min(set_mL_per_s, (lungs.limit_mmHg[0] - alveolar_mmHg) / resistance);
      lungs.airway_mmHg[0] = alveolar_mmHg + flow_mL_per_s * resistance;
      lungs.plateau_mmHg[0] = alveolar_mmHg;
    }
  }
  // Lungs can't be emptied below what stays in them.
  const least_mL_per_s = (-0.6 * lungs.restingVolume_mL[0] - stretch_mL) / FAST_S;
  lungs.flow_mL_per_s[0] = Math.max(least_mL_per_s, flow_mL_per_s);
  lungs.alveolar_mmHg[0] = alveolar_mmHg;
  lungs.chest_mmHg[0] = chest_mmHg;
}

/** The pressure of the chest on the vessels in it. */
export function pressOnChest(lungs: Lungs, inChest: Int32Array, volumes: Volumes): void {
  for (let i = 0; i < inChest.length; i++) volumes.outside_mmHg[inChest[i]] = lungs.chest_mmHg[0];
}

const INSPIRED_SHARE = 1 / 3;
const FULL_EFFORT_MMHG = 5;
