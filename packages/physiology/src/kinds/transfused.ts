import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { FAST_SPECIES, SLOW_SPECIES } from "./contents.ts";

/** What bags have brought into the modelled world so far, less what a cell saver threw away: the ledger of `kinds/transfusions.ts`. */
export const transfusedKind = defineKind({
  name: "transfused",
  columns: [
    "water_mL",
    ...FAST_SPECIES.map((name) => `net_${name}` as const),
    ...SLOW_SPECIES.map((name) => `net_${name}` as const),
  ],
  parts: () => [{ name: "patient.transfused" }],
});

export type Transfused = TableOf<typeof transfusedKind>;
