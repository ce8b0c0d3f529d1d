import { CO2_SLOPE_MMOL_PER_ML_MMHG } from "../blood/carbonDioxide.ts";
import { O2_ML_PER_MMOL } from "../blood/oxygenDissociation.ts";
import { co2TemperatureFactor } from "../blood/temperature.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import { exp } from "../math/exp.ts";
import { log } from "../math/log.ts";
import { coldFlow_fraction } from "./autoregulation.ts";
import type { FastContents, SlowContents } from "./contents.ts";
import type { Edges } from "./edges.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "./heatCapacity.ts";
import type { Ledger } from "./ledger.ts";
import type { Reflexes } from "./reflexes.ts";
import { siteKind } from "./sites.ts";
import type { Sites } from "./sites.ts";
import type { VaporUptake } from "./vaporUptake.ts";
import type { Volumes } from "./volumes.ts";

/**
 * The cells that a bed of capillaries feeds: they take oxygen, give carbon dioxide, lactate and heat, and have stores
 * of these three of their own.
 */
export const tissueKind = defineKind({
  name: "tissue",
  columns: [
    "mass_kg",
    "fullVo2At37_mmol_per_s",
    "lnQ10",
    "activity",
    "awakeMore_fraction",
    "vaporLess_per_MAC",
    "usualFlow_mL_per_s",
    "reachedAtBest",
    "pulse",
    "flow_mL_per_s",
    "vo2_mmol_per_s",
    "used_fraction",
    "temperature_degC",
    "co2_mmol",
    "heat_J",
    "co2Conductance_mmol_per_s_mmHg",
    "heatConductance_W_per_K",
    "roomConductance_W_per_K",
    "roomLoss_ratio",
    "sweat_W",
    "lactate_mmol",
    "lactateClearance_mL_per_s",
  ],
  parts: (plan) => plan.patient.body.tissues,
  joints: {
    bed: (part, plan) => plan.volume(part.bed),
    inflow: (part, plan) => plan.edge(part.supply),
    site: (part, plan) => plan.row(siteKind, `${part.name}.blood`),
  },
  fill: (rows, row, part, { patient }) => {
    const fullVo2_mmol_per_s = (patient.fullVo2_mL_per_min / O2_ML_PER_MMOL / 60) * part.vo2_share;
    rows.mass_kg[row] = part.mass_kg;
    rows.fullVo2At37_mmol_per_s[row] = fullVo2_mmol_per_s;
    rows.lnQ10[row] = log(part.q10);
    rows.activity[row] = 1;
    rows.awakeMore_fraction[row] = part.regulation === "cerebral" ? BRAIN_AWAKE_MORE : AWAKE_MORE;
    rows.vaporLess_per_MAC[row] = part.regulation === "cerebral" ? BRAIN_VAPOR_LESS : 0;
    rows.reachedAtBest[row] = part.regulation === "cerebral" ? 1 : 0;
    rows.usualFlow_mL_per_s[row] = part.usualFlow_mL_per_s;
    rows.flow_mL_per_s[row] = part.usualFlow_mL_per_s;
    rows.used_fraction[row] = 0.8;
    rows.temperature_degC[row] = START_DEGC;
    rows.heat_J[row] = START_DEGC * part.mass_kg * TISSUE_HEAT_J_PER_KG_K;
    rows.co2_mmol[row] = START_PCO2_MMHG * part.mass_kg * STORE_MMOL_PER_KG_MMHG;
    // Two mmHg carry a tissue's usual CO2 to its blood; nine tenths of a temperature difference are met in one passage.
    rows.co2Conductance_mmol_per_s_mmHg[row] = (fullVo2_mmol_per_s * 0.8) / 2;
    rows.heatConductance_W_per_K[row] = part.usualFlow_mL_per_s * HEAT_CAPACITY_J_PER_ML_K * 9;
    rows.roomConductance_W_per_K[row] = part.room_W_per_K;
    rows.roomLoss_ratio[row] = 1;
    rows.lactate_mmol[row] = START_LACTATE_MMOL_PER_ML * part.mass_kg * LACTATE_SPACE_ML_PER_KG;
    rows.lactateClearance_mL_per_s[row] = part.lactateClearance_mL_per_s;
  },
});

export type Tissues = TableOf<typeof tissueKind>;

function coldFactor(temperature_degC: number, lnQ10: number): number {
  return exp((lnQ10 * (temperature_degC - 37)) / 10);
}

function reached(flow_ratio: number, unreached = UNREACHED): number {
  return flow_ratio <= 0 ? 0 : flow_ratio / (flow_ratio + unreached);
}

function tensionFactor(po2_mmHg: number, temperature_degC: number): number {
  const square = po2_mmHg * po2_mmHg;
  const half_mmHg = HALF_TENSION_MMHG * exp(HALF_TENSION_PER_DEGC * (temperature_degC - 37));
  return square / (square + half_mmHg * half_mmHg);
}

/** Every 100 ms: a tissue sees its flow over about one breath, not each heart beat. */
export function sampleTissueFlows(tissues: Tissues, edges: Edges): void {
  for (let i = 0; i < tissues.inflow.length; i++) {
    const flow_mL_per_s = Math.max(0, edges.flow_mL_per_s[tissues.inflow[i]]);
    tissues.flow_mL_per_s[i] += (flow_mL_per_s - tissues.flow_mL_per_s[i]) * (CONTROL_S / FLOW_LAG_S);
  }
}

/**
 * Every 100 ms: metabolism, and what blood and tissue give each other.
 *
 * Oxygen uptake of a tissue: what it would use, times the share of it that flow reaches, times what tension allows.
 *
 *   VO2 = VO2full(37)·Q10^((T−37)/10) · q/(q + 0.2·q_usual) · p²/(p² + 5²)
 *
 * With q the bed's flow and p the tension of the blood that leaves it. The second factor makes the whole body follow
 * the five measured points of L. A. Fox et al. (1982) at 20 °C; the third gives a critical venous tension near 20 mmHg.
 * The brain's usual flow falls with its metabolism (`coldFlow_fraction`), so that its uptake follows temperature alone;
 * an organ that works less needs less flow for it.
 */
export function metabolize(
  tissues: Tissues,
  sites: Sites,
  volumes: Volumes,
  fast: FastContents,
  slow: SlowContents,
  room_degC: number,
  reflexes: Reflexes,
  uptake: VaporUptake,
  ledger: Ledger,
): void {
  const awake = 1 - Math.min(1, reflexes.depth[0]);
  const stress = Math.max(0, reflexes.sympathetic[0]);
  for (let i = 0; i < tissues.bed.length; i++) {
    const bed = tissues.bed[i];
    const temperature_degC = tissues.heat_J[i] / (tissues.mass_kg[i] * TISSUE_HEAT_J_PER_KG_K);
    tissues.temperature_degC[i] = temperature_degC;
    const site = tissues.site[i];
    const full_mmol =
      tissues.fullVo2At37_mmol_per_s[i] *
      tissues.activity[i] *
      ((1 + tissues.awakeMore_fraction[i] * awake) /
        (1 + tissues.vaporLess_per_MAC[i] * uptake.depth_MAC[i])) *
      coldFactor(temperature_degC, tissues.lnQ10[i]) *
      CONTROL_S;
    const supplied = tensionFactor(sites.po2_mmHg[site], temperature_degC);
    const usual_mL_per_s =
      tissues.usualFlow_mL_per_s[i] *
      tissues.activity[i] *
      (tissues.reachedAtBest[i] > 0 ? coldFlow_fraction(tissues.lnQ10[i], temperature_degC) : 1);
    const flow_ratio = tissues.flow_mL_per_s[i] / usual_mL_per_s;
    const asked_fraction = supplied * reached(flow_ratio, UNREACHED - REACHED_BY_PULSE * tissues.pulse[i]);
    // A bed that holds no more than a step asks for gives half of it: what is not there can't be used.
    const asked_mmol = full_mmol * asked_fraction;
    const held_mmol = Math.max(0, fast.o2_mmol[bed]);
    const used_fraction =
      (asked_fraction * held_mmol * held_mmol) / (held_mmol * held_mmol + asked_mmol * asked_mmol + NOTHING);
    const used_mmol = full_mmol * used_fraction;
    tissues.used_fraction[i] = used_fraction;
    tissues.vo2_mmol_per_s[i] = used_mmol / CONTROL_S;
    fast.o2_mmol[bed] -= used_mmol;
    ledger.o2Consumed_mmol[0] += used_mmol;

    // CO2 made joins the tissue's store; store and blood exchange along their difference of tension.
    const made_mmol = used_mmol * RESPIRATORY_QUOTIENT;
    const store_mmol = tissues.co2_mmol[i];
    const tension_mmHg =
      (store_mmol / (tissues.mass_kg[i] * STORE_MMOL_PER_KG_MMHG)) * co2TemperatureFactor(temperature_degC);
    // Implicit, as a bed that runs empty would be filled beyond the tissue's tension in one step.
    const co2Step = tissues.co2Conductance_mmol_per_s_mmHg[i] * CONTROL_S;
    const co2Capacity = volumes.volume_mL[bed] * CO2_SLOPE_MMOL_PER_ML_MMHG;
    const co2Driven_mmol = (co2Step / (1 + co2Step / co2Capacity)) * (tension_mmHg - sites.pco2_mmHg[site]);
    // A bed gives no more than half of what it holds.
    const co2_mmol = Math.max(-0.5 * fast.co2_mmol[bed], co2Driven_mmol);
    tissues.co2_mmol[i] += made_mmol - co2_mmol;
    fast.co2_mmol[bed] += co2_mmol;
    ledger.co2Produced_mmol[0] += made_mmol;

    // Lactate spreads through the tissue's water and brings its acid along when it passes to the blood.
    const lactate_mmol =
      full_mmol *
      (LACTATE_PER_FULL_O2 * (1 + STRESS_MORE * stress) +
        LACTATE_PER_MISSED_O2 * Math.max(0, ANAEROBIC_BELOW - used_fraction));
    const lactateConductance_mL = tissues.usualFlow_mL_per_s[i] * CONTROL_S;
    const passed_mmol =
      (lactateConductance_mL / (1 + lactateConductance_mL / volumes.volume_mL[bed])) *
      (tissues.lactate_mmol[i] / (tissues.mass_kg[i] * LACTATE_SPACE_ML_PER_KG) -
        slow.lactate_mmol_per_mL[bed]);
    const cleared_mmol =
      tissues.lactateClearance_mL_per_s[i] *
      supplied *
      Math.min(1.2, flow_ratio) *
      Math.max(0, slow.lactate_mmol_per_mL[bed]) *
      CONTROL_S;
    tissues.lactate_mmol[i] += lactate_mmol - passed_mmol;
    slow.lactate_mmol[bed] += passed_mmol - cleared_mmol;
    fast.sid_mmol[bed] -= passed_mmol - cleared_mmol;
    ledger.lactateProduced_mmol[0] += lactate_mmol;
    ledger.lactateToBlood_mmol[0] += passed_mmol;
    ledger.lactateCleared_mmol[0] += cleared_mmol;

    const made_J = used_mmol * HEAT_J_PER_MMOL_O2;
    const toRoom_J =
      (tissues.roomConductance_W_per_K[i] * tissues.roomLoss_ratio[i] * (temperature_degC - room_degC) +
        tissues.sweat_W[i]) *
      CONTROL_S;
    const blood_J_per_K = volumes.volume_mL[bed] * HEAT_CAPACITY_J_PER_ML_K;
    const conductance_J_per_K = tissues.heatConductance_W_per_K[i] * CONTROL_S;
    const toBlood_J =
      (conductance_J_per_K / (1 + conductance_J_per_K / blood_J_per_K)) *
      (temperature_degC - fast.heat_J[bed] / blood_J_per_K);
    tissues.heat_J[i] += made_J - toRoom_J - toBlood_J;
    fast.heat_J[bed] += toBlood_J;
    ledger.heatProduced_J[0] += made_J;
    ledger.heatToRoom_J[0] += toRoom_J;
  }
}

const FLOW_LAG_S = 2;
/** Keeps a bed without oxygen from a division by zero. */
const NOTHING = 1e-30;
const UNREACHED = 0.2;
/** A pulse opens capillaries that steady flow leaves shut: uptake on bypass is lower than before it (teaching assumption). */
const REACHED_BY_PULSE = 0.08;
const HALF_TENSION_MMHG = 5;
/** In the cold cells make do with less, as hemoglobin holds on to more: 0.024 per °C, decadic (teaching assumption). */
const HALF_TENSION_PER_DEGC = 0.024 * Math.LN10;
const RESPIRATORY_QUOTIENT = 0.8;
/** 20.1 kJ per liter of oxygen, a mixed diet's. */
const HEAT_J_PER_MMOL_O2 = 20.1 * O2_ML_PER_MMOL;
/**
 * The resting 1 mmol/min of an adult, five times as much with full sympathetic drive. Below 0.76 of full use, what flow at 0.6 of its usual
 * reaches, each missed O2, worth five ATP, is made up for in half by lactate, worth one each: 0.4 mmol/L per minute of
 * standstill at 37 °C, as in cardiac arrest. The liver clears no more than its blood brings (teaching assumptions).
 */
const LACTATE_PER_FULL_O2 = 0.12;
const LACTATE_PER_MISSED_O2 = 2.4;
const ANAEROBIC_BELOW = 0.76;
const STRESS_MORE = 4;
/** Awake, the body takes up a third more than under anesthesia (J. Jakobsson 2019: −33 mL/min/m²), the brain 43 %. */
const AWAKE_MORE = 0.32;
const BRAIN_AWAKE_MORE = 0.43;
/** 1.5 MAC on top of midazolam and fentanyl lower the brain's uptake by 38 % (isoflurane, Kety–Schmidt, Eur J Anaesthesiol, 20 patients). */
const BRAIN_VAPOR_LESS = 0.41;

/** Lactate spreads through body water. */
export const LACTATE_SPACE_ML_PER_KG = 600;

export const TISSUE_HEAT_J_PER_KG_K = 3470;
/**
 * 0.31 mL CO2 per kg and mmHg: with what blood and lungs hold, arterial pCO2 then rises by 3.5 mmHg/min in apnea (3.4–4.4,
 * Kobayashi, Masui 43:1130, 1994). Stores that fill over hours (bone, fat) are left out.
 */
export const STORE_MMOL_PER_KG_MMHG = 0.014;

const START_DEGC = 36.8;
const START_LACTATE_MMOL_PER_ML = 0.001;
const START_PCO2_MMHG = 47.8;
