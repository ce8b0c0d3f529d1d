import type { Model } from "./Model.ts";

/** An amount's account: stored now = stored at the start + entered − left. */
export interface Account {
  readonly stored: number;
  readonly entered: number;
  readonly left: number;
}

/** The accounts of everything that is conserved; amounts in mmol, g, mL and J. */
export interface Balance {
  readonly volume_mL: Account;
  readonly hemoglobin_g: Account;
  readonly protein_g: Account;
  readonly potassium_mmol: Account;
  readonly heparin_IU: Account;
  readonly lactate_mmol: Account;
  readonly base_mmol: Account;
  readonly o2_mmol: Account;
  readonly co2_mmol: Account;
  readonly heat_J: Account;
}

export function balanceOf({ volumes, fast, slow, tissues, cells, ledger }: Model): Balance {
  const closed = (column: Float64Array): Account => ({ stored: sum(column), entered: 0, left: 0 });
  return {
    volume_mL: closed(volumes.volume_mL),
    hemoglobin_g: closed(slow.hemoglobin_g),
    protein_g: closed(slow.protein_g),
    potassium_mmol: closed(slow.potassium_mmol),
    heparin_IU: closed(slow.heparin_IU),
    lactate_mmol: {
      stored: sum(slow.lactate_mmol) + sum(tissues.lactate_mmol),
      entered: ledger.lactateProduced_mmol[0],
      left: ledger.lactateCleared_mmol[0],
    },
    // Each lactate brings an acid into the blood with it and takes it away again.
    base_mmol: {
      stored: sum(fast.base_mmol),
      entered: ledger.lactateCleared_mmol[0],
      left: ledger.lactateToBlood_mmol[0],
    },
    o2_mmol: {
      stored: sum(fast.o2_mmol) + sum(cells.gasO2_mmol),
      entered: ledger.o2Supplied_mmol[0],
      left: ledger.o2Exhausted_mmol[0] + ledger.o2Consumed_mmol[0],
    },
    co2_mmol: {
      stored: sum(fast.co2_mmol) + sum(cells.gasCo2_mmol) + sum(tissues.co2_mmol),
      entered: ledger.co2Supplied_mmol[0] + ledger.co2Produced_mmol[0],
      left: ledger.co2Exhausted_mmol[0],
    },
    heat_J: {
      stored: sum(fast.heat_J) + sum(tissues.heat_J),
      entered: ledger.heatFromWater_J[0] + ledger.heatProduced_J[0],
      left: ledger.heatToRoom_J[0],
    },
  };
}

function sum(column: Float64Array): number {
  let total = 0;
  for (const value of column) total += value;
  return total;
}
