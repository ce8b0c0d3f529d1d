import type { RowsOf } from "../engine/kind.ts";

/** What entered and left the modelled world since its start: with it every amount can be accounted for. */
export const ledgerKind = {
  name: "ledger",
  columns: [
    "o2Supplied_mmol",
    "o2Exhausted_mmol",
    "o2Consumed_mmol",
    "co2Supplied_mmol",
    "co2Exhausted_mmol",
    "co2Produced_mmol",
    "lactateProduced_mmol",
    "lactateToBlood_mmol",
    "lactateCleared_mmol",
    "heatFromWater_J",
    "heatProduced_J",
    "heatToRoom_J",
  ],
} as const;

export type Ledger = RowsOf<typeof ledgerKind>;
