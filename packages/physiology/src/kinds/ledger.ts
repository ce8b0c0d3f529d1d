import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";

/** What entered and left the modelled world since its start: with it every amount can be accounted for. */
export const ledgerKind = defineKind({
  name: "ledger",
  columns: [
    "o2Supplied_mmol",
    "o2Exhausted_mmol",
    "o2Consumed_mmol",
    "o2Outgassed_mmol",
    "co2Supplied_mmol",
    "co2Exhausted_mmol",
    "co2Produced_mmol",
    "nitrogenEntered_mmol",
    "nitrogenLeft_mmol",
    "bubblesEntered_mmol",
    "bubblesLeft_mmol",
    "lactateProduced_mmol",
    "lactateToBlood_mmol",
    "lactateCleared_mmol",
    "sidEntered_mmol",
    "sidLeft_mmol",
    "heatFromWater_J",
    "heatProduced_J",
    "heatToRoom_J",
    "heparinEntered_IU",
    "heparinLeft_IU",
    "hemoglobinFreed_g",
    "freeHemoglobinCleared_g",
    "vaporEntered_mL",
    "vaporLeft_mL",
    "glucoseEntered_mmol",
    "glucoseLeft_mmol",
    "potassiumEntered_mmol",
    "potassiumLeft_mmol",
    "calciumEntered_mmol",
    "calciumLeft_mmol",
    "sodiumEntered_mmol",
    "sodiumLeft_mmol",
    "waterEntered_mL",
    "waterLeft_mL",
    "lidocaineLeft_mg",
  ],
  parts: () => [{ name: "ledger" }],
});

export type Ledger = TableOf<typeof ledgerKind>;
