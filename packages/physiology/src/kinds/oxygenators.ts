import { waterVapor_mmHg } from "../blood/temperature.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { FAST_S } from "../engine/rates.ts";
import { pow } from "../math/pow.ts";
import type { FastContents } from "./contents.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "./heatCapacity.ts";
import type { Ledger } from "./ledger.ts";
import { siteKind } from "./sites.ts";
import type { Sites } from "./sites.ts";
import type { Volumes } from "./volumes.ts";

/** The gas that flows to an oxygenator: its blender, its outlet and its surroundings. */
export const oxygenatorKind = defineKind({
  name: "oxygenator",
  columns: ["sweep_L_per_min", "fio2", "fico2", "atmosphere_mmHg", "dry_mmHg", "supply", "blocked"],
  parts: (plan) => plan.assembly.oxygenators,
  joints: {
    firstCell: (part, plan) => plan.row(oxygenatorCellKind, part.cells[0]),
    cellCount: (part) => part.cells.length,
    outlet: (part, plan) => plan.volume(part.cells[part.cells.length - 1]),
  },
  fill: (rows, row) => {
    rows.atmosphere_mmHg[row] = 760;
    rows.dry_mmHg[row] = 713;
    rows.fio2[row] = 0.6;
    rows.supply[row] = 1;
  },
});

/**
 * An oxygenator's bundle in cells along the blood's way; the gas passes them the other way (counter-current).
 * In each cell blood and gas are mixed, and both gases cross the fiber wall and the blood film beside it:
 *
 *   transfer = D·(P_gas − P_blood),   P_gas = fraction·(P_atm − P_H2O)
 *   D of O2 = D_plain·(1 + λ)^⅓,      λ = oxygen bound per oxygen dissolved where the blood stands on its curve
 *
 * Hemoglobin that still binds oxygen keeps the film at the fiber's wall thin, so dark blood takes up three to four times
 * as much per mmHg as saturated blood does; the exponent ⅓, as of a Schmidt number, is a teaching assumption. D does not
 * depend on flow, the gas spaces hold a fixed amount of dry gas, and sweep gas is metered dry at 20 °C.
 */
export const oxygenatorCellKind = defineKind({
  name: "oxygenatorCell",
  columns: ["diffusionO2_mmol_per_s_mmHg", "diffusionCo2_mmol_per_s_mmHg", "gas_mmol", "gasO2_mmol", "gasCo2_mmol"],
  parts: (plan) =>
    plan.assembly.oxygenators.flatMap((oxygenator) => oxygenator.cells.map((name) => ({ name, oxygenator }))),
  joints: {
    volume: (part, plan) => plan.volume(part.name),
    site: (part, plan) => plan.row(siteKind, `${part.name}.site`),
  },
  fill: (rows, row, { oxygenator }) => {
    const count = oxygenator.cells.length;
    const gas_mmol = (713 * (oxygenator.gasVolume_mL / count)) / (GAS_CONSTANT * 310);
    rows.diffusionO2_mmol_per_s_mmHg[row] = oxygenator.diffusionO2_mmol_per_s_mmHg / count;
    rows.diffusionCo2_mmol_per_s_mmHg[row] = oxygenator.diffusionCo2_mmol_per_s_mmHg / count;
    rows.gas_mmol[row] = gas_mmol;
    rows.gasO2_mmol[row] = gas_mmol * 0.55;
    rows.gasCo2_mmol[row] = gas_mmol * 0.04;
  },
});

export type OxygenatorCells = TableOf<typeof oxygenatorCellKind>;
export type Oxygenators = TableOf<typeof oxygenatorKind>;

export function exchangeGas(
  oxygenators: Oxygenators,
  cells: OxygenatorCells,
  sites: Sites,
  blood: FastContents,
  ledger: Ledger,
): void {
  for (let o = 0; o < oxygenators.firstCell.length; o++) {
    const supply_mmol =
      oxygenators.sweep_L_per_min[o] *
      oxygenators.supply[o] *
      (1 - oxygenators.blocked[o]) *
      MMOL_PER_L_AT_20C *
      (FAST_S / 60);
    const dry_mmHg = oxygenators.dry_mmHg[o];
    let arriving_mmol = supply_mmol;
    let arrivingO2_mmol = supply_mmol * oxygenators.fio2[o];
    let arrivingCo2_mmol = supply_mmol * oxygenators.fico2[o];
    ledger.o2Supplied_mmol[0] += arrivingO2_mmol;
    ledger.co2Supplied_mmol[0] += arrivingCo2_mmol;
    const first = oxygenators.firstCell[o];
    for (let i = first + oxygenators.cellCount[o] - 1; i >= first; i--) {
      const cell = cells.volume[i];
      const site = cells.site[i];
      const o2_fraction = cells.gasO2_mmol[i] / cells.gas_mmol[i];
      const co2_fraction = cells.gasCo2_mmol[i] / cells.gas_mmol[i];
      const bound = pow(1 + sites.bound_ratio[site], 1 / 3);
      const toBlood_mmol =
        cells.diffusionO2_mmol_per_s_mmHg[i] * bound * (o2_fraction * dry_mmHg - sites.po2_mmHg[site]) * FAST_S;
      const toGas_mmol =
        cells.diffusionCo2_mmol_per_s_mmHg[i] * (sites.pco2_mmHg[site] - co2_fraction * dry_mmHg) * FAST_S;
      // Nitrogen makes up the rest: as much gas leaves the cell as comes, plus CO2 gained, less oxygen lost.
      const leaving_mmol = Math.max(0, arriving_mmol + toGas_mmol - toBlood_mmol);
      const leavingO2_mmol = leaving_mmol * o2_fraction;
      const leavingCo2_mmol = leaving_mmol * co2_fraction;
      blood.o2_mmol[cell] += toBlood_mmol;
      cells.gasO2_mmol[i] += arrivingO2_mmol - leavingO2_mmol - toBlood_mmol;
      blood.co2_mmol[cell] -= toGas_mmol;
      cells.gasCo2_mmol[i] += arrivingCo2_mmol - leavingCo2_mmol + toGas_mmol;
      arriving_mmol = leaving_mmol;
      arrivingO2_mmol = leavingO2_mmol;
      arrivingCo2_mmol = leavingCo2_mmol;
    }
    ledger.o2Exhausted_mmol[0] += arrivingO2_mmol;
    ledger.co2Exhausted_mmol[0] += arrivingCo2_mmol;
  }
}

/** Every 100 ms: the pressure that the dry gases share beside water vapor at the blood's temperature. */
export function setDryPressures(oxygenators: Oxygenators, fast: FastContents, volumes: Volumes): void {
  for (let o = 0; o < oxygenators.outlet.length; o++) {
    const outlet = oxygenators.outlet[o];
    const temperature_degC = fast.heat_J[outlet] / (volumes.volume_mL[outlet] * HEAT_CAPACITY_J_PER_ML_K);
    oxygenators.dry_mmHg[o] = oxygenators.atmosphere_mmHg[o] - waterVapor_mmHg(temperature_degC);
  }
}

/** Dry gas at 20 °C and 760 mmHg, as flow meters of gas blenders are marked. */
const MMOL_PER_L_AT_20C = 1000 / 24.055;
/** mmHg·mL/(mmol·K) */
const GAS_CONSTANT = 62.364;
