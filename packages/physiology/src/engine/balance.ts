import type { Model } from "./Model.ts";

/** An amount's account: stored now = stored at the start + entered − left. */
export interface Account {
  readonly stored: number;
  readonly entered: number;
  readonly left: number;
}

/** The accounts of everything that is conserved; amounts in mmol, g, mL, IU and J. */
export interface Balance {
  readonly volume_mL: Account;
  readonly hemoglobin_g: Account;
  readonly protein_g: Account;
  readonly sodium_mmol: Account;
  readonly potassium_mmol: Account;
  readonly calcium_mmol: Account;
  readonly glucose_mmol: Account;
  readonly heparin_IU: Account;
  readonly platelets_1e9: Account;
  readonly fibrinogen_g: Account;
  readonly factors_g: Account;
  readonly citrate_mmol: Account;
  readonly lactate_mmol: Account;
  readonly sid_mmol: Account;
  readonly o2_mmol: Account;
  readonly co2_mmol: Account;
  readonly nitrogen_mmol: Account;
  readonly bubbles_mmol: Account;
  readonly vapor_mL: Account;
  readonly heat_J: Account;
  /** Of all drugs, each in its own unit. */
  readonly drugs: Account;
}

export function balanceOf({
  volumes,
  fast,
  slow,
  tissues,
  vaporUptake,
  cells,
  air,
  traps,
  oxygenators,
  hemostasis,
  drugs,
  clotting,
  transfused: t,
  ledger: l,
}: Model): Balance {
  return {
    volume_mL: {
      stored: sum(volumes.volume_mL),
      entered: l.waterEntered_mL[0] + t.water_mL[0],
      left: l.waterLeft_mL[0],
    },
    hemoglobin_g: {
      stored: sum(slow.hemoglobin_g) + sum(slow.freeHemoglobin_g),
      entered: t.net_hemoglobin_g[0] + t.net_freeHemoglobin_g[0],
      left: l.freeHemoglobinCleared_g[0],
    },
    protein_g: { stored: sum(slow.protein_g), entered: t.net_protein_g[0], left: 0 },
    factors_g: { stored: sum(slow.factors_g), entered: t.net_factors_g[0], left: l.factorsLeft_g[0] },
    calcium_mmol: {
      stored: sum(slow.calcium_mmol),
      entered: l.calciumEntered_mmol[0] + t.net_calcium_mmol[0],
      left: l.calciumLeft_mmol[0],
    },
    citrate_mmol: {
      stored: sum(slow.citrate_mmol),
      entered: t.net_citrate_mmol[0],
      left: l.citrateLeft_mmol[0],
    },
    sodium_mmol: {
      stored: sum(slow.sodium_mmol),
      entered: l.sodiumEntered_mmol[0] + t.net_sodium_mmol[0],
      left: l.sodiumLeft_mmol[0],
    },
    potassium_mmol: {
      stored: sum(slow.potassium_mmol),
      entered: l.potassiumEntered_mmol[0] + t.net_potassium_mmol[0],
      left: l.potassiumLeft_mmol[0],
    },
    glucose_mmol: {
      stored: sum(slow.glucose_mmol),
      entered: l.glucoseEntered_mmol[0] + t.net_glucose_mmol[0],
      left: l.glucoseLeft_mmol[0],
    },
    heparin_IU: {
      stored: sum(slow.heparin_IU) + sum(hemostasis.bound_IU) + sum(hemostasis.depot_IU),
      entered: l.heparinEntered_IU[0] + t.net_heparin_IU[0],
      left: l.heparinLeft_IU[0],
    },
    platelets_1e9: {
      stored: sum(slow.platelets_1e9) + sum(clotting.sequestered_1e9),
      entered: l.plateletsEntered_1e9[0] + t.net_platelets_1e9[0],
      left: l.plateletsLeft_1e9[0],
    },
    fibrinogen_g: {
      stored: sum(slow.fibrinogen_g),
      entered: l.fibrinogenEntered_g[0] + t.net_fibrinogen_g[0],
      left: l.fibrinogenLeft_g[0],
    },
    lactate_mmol: {
      stored: sum(slow.lactate_mmol) + sum(tissues.lactate_mmol),
      entered: l.lactateProduced_mmol[0] + t.net_lactate_mmol[0],
      left: l.lactateCleared_mmol[0],
    },
    // Each lactate brings an acid into the blood with it and takes it away again.
    sid_mmol: {
      stored: sum(fast.sid_mmol),
      entered: l.lactateCleared_mmol[0] + l.sidEntered_mmol[0] + t.net_sid_mmol[0],
      left: l.lactateToBlood_mmol[0] + l.sidLeft_mmol[0],
    },
    o2_mmol: {
      stored: sum(fast.o2_mmol) + sum(cells.gasO2_mmol) + sum(air.o2_mmol),
      entered: l.o2Supplied_mmol[0] + t.net_o2_mmol[0],
      left: l.o2Exhausted_mmol[0] + l.o2Consumed_mmol[0] + l.o2Outgassed_mmol[0],
    },
    co2_mmol: {
      stored: sum(fast.co2_mmol) + sum(cells.gasCo2_mmol) + sum(tissues.co2_mmol) + sum(air.co2_mmol),
      entered: l.co2Supplied_mmol[0] + l.co2Produced_mmol[0] + t.net_co2_mmol[0],
      left: l.co2Exhausted_mmol[0],
    },
    nitrogen_mmol: {
      // Bubbles count as nitrogen, and what is neither oxygen nor carbon dioxide in an oxygenator's gas.
      stored:
        sum(fast.nitrogen_mmol) +
        sum(fast.bubbles_mmol) +
        sum(traps.held_mmol) +
        sum(air.nitrogen_mmol) +
        sum(cells.gas_mmol) -
        sum(cells.gasO2_mmol) -
        sum(cells.gasCo2_mmol),
      entered: l.nitrogenEntered_mmol[0] + t.net_nitrogen_mmol[0] + t.net_bubbles_mmol[0],
      left: l.nitrogenLeft_mmol[0],
    },
    bubbles_mmol: {
      stored: sum(fast.bubbles_mmol) + sum(traps.held_mmol),
      entered: l.bubblesEntered_mmol[0] + t.net_bubbles_mmol[0],
      left: l.bubblesLeft_mmol[0],
    },
    vapor_mL: {
      stored:
        sum(slow.vapor_mL) + sum(vaporUptake.vapor_mL) + sum(oxygenators.gasVapor_mL) + sum(air.vapor_mL),
      entered: l.vaporEntered_mL[0] + t.net_vapor_mL[0],
      left: l.vaporLeft_mL[0],
    },
    heat_J: {
      stored: sum(fast.heat_J) + sum(tissues.heat_J),
      entered: l.heatFromWater_J[0] + l.heatProduced_J[0] + t.net_heat_J[0],
      left: l.heatToRoom_J[0],
    },
    drugs: {
      stored: sum(drugs.central) + sum(drugs.peripheral),
      entered: sum(drugs.entered),
      left: sum(drugs.left),
    },
  };
}

function sum(column: Float64Array): number {
  let total = 0;
  for (const value of column) total += value;
  return total;
}
