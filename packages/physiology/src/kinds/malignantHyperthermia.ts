import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import type { SlowContents } from "./contents.ts";
import type { DrugEffects } from "./drugEffects.ts";
import type { Ledger } from "./ledger.ts";
import type { Lungs } from "./lungs.ts";
import type { Reflexes } from "./reflexes.ts";
import { tissueKind } from "./tissues.ts";
import type { Tissues } from "./tissues.ts";
import type { VaporUptake } from "./vaporUptake.ts";
import type { Vasomotor } from "./vasomotor.ts";

/**
 * Muscle that a volatile agent sets on fire, in a patient who is susceptible (`susceptible` 0 to 1, a disturbance's).
 *
 *   crisis → susceptible·min(1, MAC in the muscle/0.3), 8 min up; without a trigger it dies away in 60 min
 *   acting = crisis·(1 − dantrolene),  dantrolene the share of the muscles that it calms (`drugs/dantrolene.ts`)
 *   uptake asked of upper body and legs ×(1 + 8·acting), their vessels ×(1 + 3·acting), potassium 1.5 mmol/min out of the cells,
 *   arousal +0.8, heart rate +35 %, chest 60 % less compliant, each times acting
 *
 * VO2, VCO2 and heat rise with the muscles' uptake, lactate where flow can't follow. First hypercarbia, then tachycardia and rigidity,
 * fever later: M. G. Larach et al., Anesth Analg 110:498, 2010 (order, abstract). Sizes and times: teaching assumptions.
 */
export const malignantHyperthermiaKind = defineKind({
  name: "malignantHyperthermia",
  columns: ["susceptible", "crisis", "acting", "potassium_mmol_per_s"],
  parts: () => [{ name: "patient.malignantHyperthermia" }],
  joints: {
    upper: (_part, plan) => plan.row(tissueKind, "patient.upperBody"),
    legRight: (_part, plan) => plan.row(tissueKind, "patient.legRight"),
    legLeft: (_part, plan) => plan.row(tissueKind, "patient.legLeft"),
    interstitium: (_part, plan) => plan.volume("patient.interstitium"),
  },
  fill: (rows, row, _part, { patient }) => {
    rows.potassium_mmol_per_s[row] = ((patient.weight_kg / 75) * POTASSIUM_MMOL_PER_MIN) / 60;
  },
});

export type MalignantHyperthermia = TableOf<typeof malignantHyperthermiaKind>;

/** Every 100 ms, after the muscles' own regulation has set what they do. */
export function burnMuscles(
  m: MalignantHyperthermia,
  tissues: Tissues,
  vasomotor: Vasomotor,
  uptake: VaporUptake,
  reflexes: Reflexes,
  lungs: Lungs,
  drugs: DrugEffects,
  slow: SlowContents,
  ledger: Ledger,
): void {
  if (m.susceptible[0] === 0 && m.crisis[0] === 0) return;
  const trigger = m.susceptible[0] * Math.min(1, uptake.depth_MAC[m.upper[0]] / TRIGGER_MAC);
  const rises = trigger > m.crisis[0];
  m.crisis[0] += (trigger - m.crisis[0]) * (CONTROL_S / (rises ? RISES_S : DIES_AWAY_S));
  if (!rises && m.crisis[0] < OVER) m.crisis[0] = 0;
  const acting = m.crisis[0] * (1 - Math.min(1, drugs.muscleCalm[0]));
  m.acting[0] = acting;
  burn(m.upper[0], acting, tissues, vasomotor);
  burn(m.legRight[0], acting, tissues, vasomotor);
  burn(m.legLeft[0], acting, tissues, vasomotor);
  reflexes.arousal[0] += AROUSAL * acting;
  reflexes.fever[0] = FASTER * acting;
  lungs.rigidity[0] = RIGIDITY * acting;
  const freed_mmol = m.potassium_mmol_per_s[0] * acting * CONTROL_S;
  slow.potassium_mmol[m.interstitium[0]] += freed_mmol;
  ledger.potassiumEntered_mmol[0] += freed_mmol;
}

function burn(tissue: number, acting: number, tissues: Tissues, vasomotor: Vasomotor): void {
  tissues.activity[tissue] += MORE_UPTAKE * acting;
  vasomotor.warmth[tissue] *= 1 + MORE_FLOW * acting;
}

const TRIGGER_MAC = 0.3;
const RISES_S = 480;
const DIES_AWAY_S = 3600;
const OVER = 1e-4;
const MORE_UPTAKE = 8;
const MORE_FLOW = 3;
const AROUSAL = 0.8;
const FASTER = 0.35;
const RIGIDITY = 0.6;
const POTASSIUM_MMOL_PER_MIN = 1.5;
