import { volatileAgent } from "../drugs/volatileAgents.ts";
import { nitrogenSolubility_mmol_per_mL_mmHg } from "../blood/gasTension.ts";
import { waterVapor_mmHg } from "../blood/temperature.ts";
import { CONTROL_S } from "../engine/rates.ts";
import { pow } from "../math/pow.ts";
import type { FastContents, SlowContents } from "./contents.ts";
import type { Edges } from "./edges.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "./heatCapacity.ts";
import type { Ledger } from "./ledger.ts";
import type { Lungs } from "./lungs.ts";
import type { OxygenatorCells, Oxygenators } from "./oxygenators.ts";
import type { Volumes } from "./volumes.ts";

/**
 * Every 100 ms: the pressures of the gas side and what is left of the bundle's diffusing capacities.
 *
 *   P_gas = R_outlet·sweep/(1 − blocked)², up to a limit from which on less gas flows
 *   D/D_rated = (Q/Q_rated)^n·(1 − clot²)·(1 − 0.1·wet),   gas that takes part = sweep·(1 − 0.6·wet)
 *
 * n 0.5 is the boundary layer of a film that flow thins (⅓ for a laminar film to 0.6 for a bank of tubes); the figures of
 * clot and water are teaching assumptions. Clot narrows the bundle long before it costs transfer (`kinds/thrombus.ts`).
 * Water that condenses in the fibers keeps gas from a share of them, within minutes, so that carbon dioxide, which lives on
 * the sweep, stays behind first; a sweep above 8 L/min for an adult's bundle of 150 mL of gas, and in proportion for others (so fast
 * through the fibers; teaching assumption), blows three quarters of it out within seconds, after which it gathers again.
 */
export function setGasSide(
  oxygenators: Oxygenators,
  edges: Edges,
  fast: FastContents,
  volumes: Volumes,
): void {
  for (let o = 0; o < oxygenators.outlet.length; o++) {
    const outlet = oxygenators.outlet[o];
    const temperature_degC = fast.heat_J[outlet] / (volumes.volume_mL[outlet] * HEAT_CAPACITY_J_PER_ML_K);
    const wanted_L_per_min = oxygenators.sweep_L_per_min[o] * oxygenators.supply[o] * oxygenators.supplied[o];
    const open = Math.max(0, 1 - oxygenators.blocked[o]);
    const limit_mmHg = oxygenators.gasLimit_mmHg[o];
    const back_mmHg =
      (oxygenators.gasOutlet_mmHg_min_per_L[o] * wanted_L_per_min) / Math.max(1e-9, open * open);
    const pressure_mmHg = Math.min(limit_mmHg, back_mmHg);
    const passing_L_per_min =
      back_mmHg > limit_mmHg ? (wanted_L_per_min * limit_mmHg) / back_mmHg : wanted_L_per_min;
    oxygenators.gasFlow_L_per_min[o] = passing_L_per_min * (1 - BYPASSES * oxygenators.wet[o]);
    oxygenators.gasPressure_mmHg[o] +=
      (pressure_mmHg - oxygenators.gasPressure_mmHg[o]) * (CONTROL_S / GAS_LAG_S);
    oxygenators.dry_mmHg[o] =
      oxygenators.atmosphere_mmHg[o] + oxygenators.gasPressure_mmHg[o] - waterVapor_mmHg(temperature_degC);
    oxygenators.nitrogen_mmol_per_mL_mmHg[o] = nitrogenSolubility_mmol_per_mL_mmHg(temperature_degC);

    const goal = oxygenators.wetting[o];
    const sigh = passing_L_per_min > SIGH_PER_MIN * (oxygenators.gasVolume_mL[o] / 1000);
    const stays = sigh ? 0.25 * goal : goal;
    oxygenators.wet[o] +=
      (stays - oxygenators.wet[o]) *
      (CONTROL_S / (sigh && oxygenators.wet[o] > stays ? BLOWN_OUT_S : GATHERS_S));

    const flow_mL_per_s = Math.abs(edges.flow_mL_per_s[oxygenators.inlet[o]]);
    oxygenators.bloodFlow_mL_per_s[o] +=
      (flow_mL_per_s - oxygenators.bloodFlow_mL_per_s[o]) * (CONTROL_S / FLOW_LAG_S);
    const relative = Math.max(
      LEAST_FLOW,
      oxygenators.bloodFlow_mL_per_s[o] / oxygenators.ratedFlow_mL_per_s[o],
    );
    const clot = clotOf(oxygenators, o);
    const left = pow(relative, FILM_EXPONENT) * (1 - clot * clot);
    oxygenators.film_ratio[o] = left * (1 - 0.1 * oxygenators.wet[o]);
  }
}

/** The share of a bundle that clot has closed: what a fault set and what has grown. */
export function clotOf(oxygenators: Oxygenators, row: number): number {
  return Math.max(0, Math.min(1, oxygenators.clot[row] + oxygenators.thrombus[row]));
}

/**
 * Every 100 ms: a volatile agent from the vaporizer into the gas, from there into the blood and out of the outlet; blood and gas
 * of equal partial pressures hold it as at 37 °C, at all temperatures.
 */
export function carryVapor(
  oxygenators: Oxygenators,
  cells: OxygenatorCells,
  slow: SlowContents,
  volumes: Volumes,
  lungs: Lungs,
  ledger: Ledger,
): void {
  const { bloodToGas } = volatileAgent(lungs.volatileAgent[0]);
  for (let o = 0; o < oxygenators.outlet.length; o++) {
    const gas_mL = oxygenators.gasFlow_L_per_min[o] * (1000 / 60) * CONTROL_S;
    const entered_mL = (gas_mL * oxygenators.vapor_percent[o] * oxygenators.vaporizer[o]) / 100;
    const exchanged = gas_mL / oxygenators.gasVolume_mL[o];
    let held_mL = oxygenators.gasVapor_mL[o] + entered_mL;
    const left_mL = (held_mL * exchanged) / (1 + exchanged);
    held_mL -= left_mL;
    ledger.vaporEntered_mL[0] += entered_mL;
    ledger.vaporLeft_mL[0] += left_mL;
    const first = oxygenators.firstCell[o];
    const count = oxygenators.cellCount[o];
    const step = (oxygenators.vaporDiffusion_mL_per_s[o] * oxygenators.film_ratio[o] * CONTROL_S) / count;
    for (let i = first; i < first + count; i++) {
      const cell = cells.volume[i];
      const capacity_mL = volumes.volume_mL[cell] * bloodToGas;
      const toBlood_mL =
        (step / (1 + step * (1 / capacity_mL + 1 / oxygenators.gasVolume_mL[o]))) *
        (held_mL / oxygenators.gasVolume_mL[o] - slow.vapor_mL[cell] / capacity_mL);
      slow.vapor_mL[cell] += toBlood_mL;
      held_mL -= toBlood_mL;
    }
    oxygenators.gasVapor_mL[o] = held_mL;
  }
}

/** Exponent of blood flow in the film's conductance (teaching assumption within its published range). */
export const FILM_EXPONENT = 0.5;
const LEAST_FLOW = 0.01;
const FLOW_LAG_S = 1;
const GAS_LAG_S = 0.5;
/** Changes of the gas space per minute: 8 L/min through 150 mL. */
const SIGH_PER_MIN = 8 / 0.15;
const BLOWN_OUT_S = 6;
const GATHERS_S = 240;
/** Of the gas, at a bundle full of water, this share leaves as it came. */
const BYPASSES = 0.6;
