import type { GasSites } from "../blood/gasSites.ts";
import { waterVapor_mmHg } from "../blood/temperature.ts";
import type { RowsOf } from "../engine/kind.ts";
import { FAST_S } from "../engine/rates.ts";
import { pow } from "../math/pow.ts";
import type { FastContents } from "./contents.ts";
import type { Ledger } from "./ledger.ts";

/**
 * An oxygenator's bundle in cells along the blood's way; the gas passes them the other way (counter-current).
 * In each cell blood and gas are mixed, and both gases cross the fiber wall and the blood film beside it:
 *
 *   transfer = D·(P_gas − P_blood),   P_gas = fraction·(P_atm − P_H2O)
 *   D of O2 = D_plain·(1 + λ)^⅓,      λ = oxygen bound per oxygen dissolved where the blood stands on its curve
 *
 * Hemoglobin that still binds oxygen keeps the film at the fiber's wall thin, so dark blood takes up three to four times
 * as much per mmHg as saturated blood does; the exponent ⅓, as of a Schmidt number, is a teaching assumption. D does not depend on flow, the gas spaces hold a fixed amount of dry gas, and sweep gas is metered dry at 20 °C.
 * Shunt, wet-out and clotting of fibers are not modelled.
 */
export const oxygenatorCellKind = {
  name: "oxygenatorCell",
  columns: [
    "diffusionO2_mmol_per_s_mmHg",
    "diffusionCo2_mmol_per_s_mmHg",
    "gas_mmol",
    "gasO2_mmol",
    "gasCo2_mmol",
  ],
} as const;

/** The gas that flows to the first row's oxygenator: its blender and its surroundings. */
export const sweepGasKind = {
  name: "sweepGas",
  columns: ["flow_L_per_min", "fio2", "fico2", "atmosphere_mmHg", "dryPressure_mmHg"],
} as const;

export type OxygenatorCells = RowsOf<typeof oxygenatorCellKind>;
export type SweepGas = RowsOf<typeof sweepGasKind>;

export function exchangeGas(
  cells: OxygenatorCells,
  gas: SweepGas,
  volumeOf: Int32Array,
  sites: GasSites,
  blood: FastContents,
  ledger: Ledger,
): void {
  const supply_mmol = gas.flow_L_per_min[0] * MMOL_PER_L_AT_20C * (FAST_S / 60);
  const dry_mmHg = gas.dryPressure_mmHg[0];
  let arriving_mmol = supply_mmol;
  let arrivingO2_mmol = supply_mmol * gas.fio2[0];
  let arrivingCo2_mmol = supply_mmol * gas.fico2[0];
  ledger.o2Supplied_mmol[0] += arrivingO2_mmol;
  ledger.co2Supplied_mmol[0] += arrivingCo2_mmol;
  for (let i = volumeOf.length - 1; i >= 0; i--) {
    const cell = volumeOf[i];
    const o2_fraction = cells.gasO2_mmol[i] / cells.gas_mmol[i];
    const co2_fraction = cells.gasCo2_mmol[i] / cells.gas_mmol[i];
    const bound = pow(1 + sites.bound_ratio[i], 1 / 3);
    const toBlood_mmol =
      cells.diffusionO2_mmol_per_s_mmHg[i] * bound * (o2_fraction * dry_mmHg - sites.po2_mmHg[i]) * FAST_S;
    const toGas_mmol =
      cells.diffusionCo2_mmol_per_s_mmHg[i] * (sites.pco2_mmHg[i] - co2_fraction * dry_mmHg) * FAST_S;
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

/** Pressure that the dry gases share beside water vapor at the blood's temperature. */
export function setDryPressure(gas: SweepGas, temperature_degC: number): void {
  gas.dryPressure_mmHg[0] = gas.atmosphere_mmHg[0] - waterVapor_mmHg(temperature_degC);
}

/** Dry gas at 20 °C and 760 mmHg, as flow meters of gas blenders are marked. */
const MMOL_PER_L_AT_20C = 1000 / 24.055;
