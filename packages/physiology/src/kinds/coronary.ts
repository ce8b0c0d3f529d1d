import { ionizedCalcium_mmol_per_L } from "../blood/ionizedCalcium.ts";
import { CELL_HEMOGLOBIN_G_PER_ML } from "../blood/viscosity.ts";
import { CONTROL_S } from "../engine/rates.ts";
import { pow } from "../math/pow.ts";
import type { FastContents, SlowContents } from "./contents.ts";
import type { Edges } from "./edges.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "./heatCapacity.ts";
import type { Myocardium } from "./myocardium.ts";
import type { Pipes } from "./pipes.ts";
import type { Sites } from "./sites.ts";
import { TISSUE_HEAT_J_PER_KG_K } from "./tissues.ts";
import type { Tissues } from "./tissues.ts";
import type { Traps } from "./traps.ts";
import type { Vasomotor } from "./vasomotor.ts";
import type { Volumes } from "./volumes.ts";

/**
 * What the coronary bed's blood brings to the muscle, by whichever way it came: through the arterioles, backward through the
 * veins (retrograde cardioplegia), or through non-coronary collaterals, which alone feed a clamped heart.
 *
 * Ions and lidocaine reach the fluid around the cells with that flow: dC/dt = (C_plasma − C)·q/V, V = 0.25 mL per g of
 * muscle (extracellular space, teaching assumption). Narrow vessels resist with the square of how far they are squeezed
 * empty; an arrested heart's arterioles slacken, so that 0.3 L/min of cardioplegia need 60 to 100 mmHg (teaching assumption).
 */
export function perfuseMyocardium(
  m: Myocardium,
  tissues: Tissues,
  edges: Edges,
  volumes: Volumes,
  fast: FastContents,
  slow: SlowContents,
  sites: Sites,
  pipes: Pipes,
  vasomotor: Vasomotor,
  traps: Traps,
): void {
  const t = m.tissue[0];
  const bed = m.bed[0];
  const flow = edges.flow_mL_per_s;
  const share = CONTROL_S / FLOW_LAG_S;
  // Blood that the beat only sways to and fro feeds nothing: each way in is averaged with its sign.
  const direct_mL_per_s = m.direct[0] < 0 ? 0 : flow[m.direct[0]];
  const beside_mL_per_s = direct_mL_per_s + flow[m.collaterals[0]];
  m.antegrade_mL_per_s[0] += (flow[m.arterioles[0]] - m.antegrade_mL_per_s[0]) * share;
  m.retrograde_mL_per_s[0] += (-flow[m.venules[0]] - m.retrograde_mL_per_s[0]) * share;
  m.beside_mL_per_s[0] += (beside_mL_per_s - m.beside_mL_per_s[0]) * share;
  tissues.flow_mL_per_s[t] =
    Math.max(0, m.antegrade_mL_per_s[0]) +
    Math.max(0, m.retrograde_mL_per_s[0]) +
    Math.max(0, m.beside_mL_per_s[0]);

  const plasma_L =
    (volumes.volume_mL[bed] * plasmaShare(slow.hemoglobin_g[bed], volumes.volume_mL[bed])) / 1000;
  const reached = Math.min(
    0.5,
    (tissues.flow_mL_per_s[t] * CONTROL_S) / (EXTRACELLULAR_ML_PER_KG * tissues.mass_kg[t]),
  );
  m.potassium_mmol_per_L[0] += (slow.potassium_mmol[bed] / plasma_L - m.potassium_mmol_per_L[0]) * reached;
  m.sodium_mmol_per_L[0] += (slow.sodium_mmol[bed] / plasma_L - m.sodium_mmol_per_L[0]) * reached;
  m.lidocaine_mg_per_L[0] += (slow.lidocaine_mg[bed] / plasma_L - m.lidocaine_mg_per_L[0]) * reached;
  const ionized_mmol_per_L = ionizedCalcium_mmol_per_L(
    slow.calcium_mmol[bed] / plasma_L,
    sites.ph[tissues.site[t]],
    slow.protein_g[bed] / plasma_L / 10,
    slow.citrate_mmol[bed] / plasma_L,
  );
  m.ionizedCalcium_mmol_per_L[0] += (ionized_mmol_per_L - m.ionizedCalcium_mmol_per_L[0]) * reached;

  // Gas that is lodged plugs the arterioles (see `kinds/traps.ts`); here it counts for what it does to the rhythm.
  const gas_mL = (traps.held_mmol[m.trap[0]] + fast.bubbles_mmol[bed]) * GAS_ML_PER_MMOL;
  m.gas_mL[0] = gas_mL;
  m.airBlock[0] = gas_mL / (gas_mL + HALF_BLOCK_ML);
  // What depolarizes the heart's muscle slackens that of its arterioles before it stands, each step by the same factor.
  const most = BEATING_TONE * pow(ARRESTED_TONE / BEATING_TONE, Math.min(1, m.arrest[0] / SLACK_ARREST));
  const row = m.vasomotor[0];
  vasomotor.most[row] += ((most - vasomotor.most[row]) * CONTROL_S) / TONE_LAG_S;
  const squeezed = Math.max(1, volumes.unstressed_mL[bed] / volumes.volume_mL[bed]);
  pipes.tone[m.venulesPipe[0]] = squeezed * squeezed;
  // A retrograde cannula's balloon fills by its own flow and seals the sinus but for a hundredth of its conductance.
  pipes.tone[m.sinusPipe[0]] = m.sinusCannula[0] >= 0 && flow[m.sinusCannula[0]] > 0.2 ? BALLOON : 1;
}

/**
 * Every 100 ms: heat that the muscle takes from the blood in both ventricles and from what it lies on (the viscera, through
 * the diaphragm). A heart cooled to 15 °C in a body of 32 °C warms by 0.4 °C/min, collateral blood included (teaching assumption).
 */
export function warmMyocardium(m: Myocardium, tissues: Tissues, volumes: Volumes, fast: FastContents): void {
  const t = m.tissue[0];
  const capacity_J_per_K = tissues.mass_kg[t] * TISSUE_HEAT_J_PER_KG_K;
  for (let side = 0; side < 2; side++) {
    const v = side === 0 ? m.leftVentricle[0] : m.rightVentricle[0];
    const blood_J_per_K = volumes.volume_mL[v] * HEAT_CAPACITY_J_PER_ML_K;
    const conductance = CAVITY_W_PER_K * CONTROL_S;
    const heat_J =
      (conductance / (1 + conductance / blood_J_per_K + conductance / capacity_J_per_K)) *
      (fast.heat_J[v] / blood_J_per_K - tissues.heat_J[t] / capacity_J_per_K);
    fast.heat_J[v] -= heat_J;
    tissues.heat_J[t] += heat_J;
  }
  const n = m.neighborTissue[0];
  const heat_J =
    NEIGHBOR_W_PER_K *
    CONTROL_S *
    (tissues.heat_J[n] / (tissues.mass_kg[n] * TISSUE_HEAT_J_PER_KG_K) -
      tissues.heat_J[t] / capacity_J_per_K);
  tissues.heat_J[n] -= heat_J;
  tissues.heat_J[t] += heat_J;
}

function plasmaShare(hemoglobin_g: number, volume_mL: number): number {
  return Math.max(0.2, 1 - hemoglobin_g / volume_mL / CELL_HEMOGLOBIN_G_PER_ML);
}

/** Flow is seen over two seconds. */
const FLOW_LAG_S = 2;
const EXTRACELLULAR_ML_PER_KG = 250;
/** Dry gas at 37 °C and 760 mmHg. */
const GAS_ML_PER_MMOL = 25.45;
const HALF_BLOCK_ML = 0.5;
const BALLOON = 100;
/**
 * How far the arterioles of a beating heart can narrow, as a factor on their resistance at rest. In swine coronary resistance is
 * highest at 120 mmHg of coronary pressure, 1.34 times that at 60 (0.70 and 0.47 mL/min/g, the table of V-heart-3); here the
 * tone at 60 mmHg is 1.33.
 */
const BEATING_TONE = 1.8;
const ARRESTED_TONE = 0.35;
/** The share of an arrest at which arterioles are slack, so that no dose needs more than its 60 to 100 mmHg (teaching assumption). */
const SLACK_ARREST = 0.3;
const TONE_LAG_S = 2;
const CAVITY_W_PER_K = 0.02;
const NEIGHBOR_W_PER_K = 0.05;
