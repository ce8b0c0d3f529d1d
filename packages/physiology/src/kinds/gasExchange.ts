import { CO2_SLOPE_MMOL_PER_ML_MMHG } from "../blood/carbonDioxide.ts";
import { oxygenSolubility_mmol_per_mL_mmHg } from "../blood/oxygenDissociation.ts";
import { FAST_S } from "../engine/rates.ts";
import { pow } from "../math/pow.ts";
import type { FastContents } from "./contents.ts";
import { gasVolumePerMmol_mL } from "./gasVolume.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "./heatCapacity.ts";
import type { Ledger } from "./ledger.ts";
import type { OxygenatorCells, Oxygenators } from "./oxygenators.ts";
import type { Sites } from "./sites.ts";
import type { Volumes } from "./volumes.ts";

/**
 * Every 10 ms, in each cell of a bundle, whose gas passes the cells against the blood: blood and gas are mixed, and oxygen,
 * carbon dioxide and nitrogen cross the fiber's wall and the film of blood beside it,
 *
 *   transfer = DΔt·(P_gas − P_blood)/(1 + DΔt·(1/c_blood + 1/c_gas)),   P_gas = fraction·(P_atm + P_gas side − P_H2O)
 *   D of O2 = D_rated·(Q/Q_rated)^n·(1 + λ)^⅓,   λ = oxygen bound per oxygen dissolved where the blood stands on its curve
 *
 * which is stable at any D, since c is what a side holds per mmHg. Hemoglobin that still binds oxygen keeps the film
 * thin, and so does flow (n and what clot and water leave of D: `kinds/oxygenatorGasSide.ts`); the exponent ⅓, as of a
 * Schmidt number, is a teaching assumption. The gas spaces hold a fixed amount of dry gas, whatever crosses: what the
 * blood takes up is made up from the gas that follows, in a bundle without supply from the room through its outlet.
 *
 * Where the gas stands above the blood of a cell, it enters as bubbles (counted as nitrogen).
 */
export function exchangeGas(
  oxygenators: Oxygenators,
  cells: OxygenatorCells,
  sites: Sites,
  blood: FastContents,
  volumes: Volumes,
  ledger: Ledger,
): void {
  const { gas_mmol, gasO2_mmol, gasCo2_mmol } = cells;
  for (let o = 0; o < oxygenators.firstCell.length; o++) {
    const dry_mmHg = oxygenators.dry_mmHg[o];
    const first = oxygenators.firstCell[o];
    const count = oxygenators.cellCount[o];
    const nitrogenSolubility = oxygenators.nitrogen_mmol_per_mL_mmHg[o];
    let flow_mmol = oxygenators.gasFlow_L_per_min[o] * MMOL_PER_L_AT_20C * (FAST_S / 60);
    const supplied_fraction = Math.min(oxygenators.fio2[o], 1 - oxygenators.fico2[o]);
    let flowO2_mmol = flow_mmol * supplied_fraction;
    let flowCo2_mmol = flow_mmol * oxygenators.fico2[o];
    ledger.o2Supplied_mmol[0] += flowO2_mmol;
    ledger.co2Supplied_mmol[0] += flowCo2_mmol;
    ledger.nitrogenEntered_mmol[0] += flow_mmol - flowO2_mmol - flowCo2_mmol;
    for (let i = first + count - 1; i >= first; i--) {
      const cell = cells.volume[i];
      const site = cells.site[i];
      const held_mmol = gas_mmol[i];
      const volume_mL = volumes.volume_mL[cell];
      const o2_fraction = gasO2_mmol[i] / held_mmol;
      const co2_fraction = gasCo2_mmol[i] / held_mmol;
      const gasCapacity = dry_mmHg / held_mmol;
      const plainD = cells.diffusionO2_mmol_per_s_mmHg[i] * oxygenators.film_ratio[o] * FAST_S;
      const bound = 1 + sites.bound_ratio[site];
      const temperature_degC = blood.heat_J[cell] / (volume_mL * HEAT_CAPACITY_J_PER_ML_K);
      const oxygenD = plainD * pow(bound, 1 / 3);
      const o2ToBlood_mmol =
        (oxygenD /
          (1 +
            oxygenD *
              (gasCapacity +
                1 / (volume_mL * oxygenSolubility_mmol_per_mL_mmHg(temperature_degC) * bound)))) *
        (o2_fraction * dry_mmHg - sites.po2_mmHg[site]);
      const carbonD = cells.diffusionCo2_mmol_per_s_mmHg[i] * oxygenators.film_ratio[o] * FAST_S;
      const co2ToGas_mmol =
        (carbonD / (1 + carbonD * (gasCapacity + 1 / (volume_mL * CO2_SLOPE_MMOL_PER_ML_MMHG)))) *
        (sites.pco2_mmHg[site] - co2_fraction * dry_mmHg);
      const nitrogenCapacity = volume_mL * nitrogenSolubility;
      const nitrogenToBlood_mmol =
        (plainD / (1 + plainD * (gasCapacity + 1 / nitrogenCapacity))) *
        ((1 - o2_fraction - co2_fraction) * dry_mmHg - blood.nitrogen_mmol[cell] / nitrogenCapacity);

      const excess_mmHg = oxygenators.gasPressure_mmHg[o] - volumes.pressure_mmHg[cell];
      const bubbles_mmol =
        excess_mmHg > 0
          ? Math.min(
              MOST_BUBBLING * held_mmol,
              (oxygenators.bubbling_mL_per_s_mmHg[o] * excess_mmHg * FAST_S) /
                (count * gasVolumePerMmol_mL(0)),
            )
          : 0;

      const leaving_mmol = flow_mmol + co2ToGas_mmol - o2ToBlood_mmol - nitrogenToBlood_mmol - bubbles_mmol;
      // What leaves toward the outlet has this cell's gas; what must be drawn back has that of the next, or the room's.
      const back = leaving_mmol < 0;
      const next = i - 1;
      const room = back && i === first;
      const leavingO2_mmol =
        leaving_mmol * (room ? ROOM_O2 : back ? gasO2_mmol[next] / gas_mmol[next] : o2_fraction);
      const leavingCo2_mmol =
        leaving_mmol * (room ? 0 : back ? gasCo2_mmol[next] / gas_mmol[next] : co2_fraction);
      const bubbleO2_mmol = bubbles_mmol * o2_fraction;
      const bubbleCo2_mmol = bubbles_mmol * co2_fraction;
      blood.o2_mmol[cell] += o2ToBlood_mmol;
      gasO2_mmol[i] += flowO2_mmol - leavingO2_mmol - o2ToBlood_mmol - bubbleO2_mmol;
      blood.co2_mmol[cell] -= co2ToGas_mmol;
      gasCo2_mmol[i] += flowCo2_mmol - leavingCo2_mmol + co2ToGas_mmol - bubbleCo2_mmol;
      blood.nitrogen_mmol[cell] += nitrogenToBlood_mmol;
      if (bubbles_mmol > 0) {
        blood.bubbles_mmol[cell] += bubbles_mmol;
        ledger.bubblesEntered_mmol[0] += bubbles_mmol;
        // Its oxygen and carbon dioxide count as nitrogen from here on.
        ledger.o2Outgassed_mmol[0] += bubbleO2_mmol;
        ledger.co2Exhausted_mmol[0] += bubbleCo2_mmol;
        ledger.nitrogenEntered_mmol[0] += bubbleO2_mmol + bubbleCo2_mmol;
      }
      flow_mmol = leaving_mmol;
      flowO2_mmol = leavingO2_mmol;
      flowCo2_mmol = leavingCo2_mmol;
    }
    ledger.o2Exhausted_mmol[0] += flowO2_mmol;
    ledger.co2Exhausted_mmol[0] += flowCo2_mmol;
    ledger.nitrogenLeft_mmol[0] += flow_mmol - flowO2_mmol - flowCo2_mmol;
  }
}

/** Dry gas at 20 °C and 760 mmHg, as flow meters of gas blenders are marked. */
export const MMOL_PER_L_AT_20C = 1000 / 24.055;
const ROOM_O2 = 0.2095;
/** No more than this share of a cell's gas bubbles out in 10 ms. */
const MOST_BUBBLING = 0.1;
