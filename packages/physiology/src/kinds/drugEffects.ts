import type { Acts } from "../drugs/Drug.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { tissueKind } from "./tissues.ts";

/** The levers on which drugs act; each is the sum of what all drugs do, or a share left by none. */
export const LEVERS = [
  "constriction",
  "dilation",
  "veins",
  "inotropy",
  "rate",
  "lungDilation",
  "diuresis",
  "depth_MAC",
  "apnea",
  "relaxation",
  "muscleCalm",
  "potassiumFall_mmol_per_L",
  "glucoseUptake_per_min",
] as const satisfies readonly (keyof Acts)[];

/**
 * What all drugs together do, one lever each (`drugs/Drug.ts` says what they mean). Read by `vasomotor`, `venousTone`,
 * `reflexes`, `pulmonaryVessels`, `kidneys`, `breathing`, `thermoregulation`, `malignantHyperthermia` and `smallSolutes`; zero where nothing is given.
 */
export const drugEffectKind = defineKind({
  name: "drugEffect",
  columns: [...LEVERS, "isActive", "weight_kg", "circuit_L"],
  parts: () => [{ name: "patient.drugEffects" }],
  joints: {
    entry: (_part, plan) => plan.volume("patient.rightAtrium"),
    viscera: (_part, plan) => plan.row(tissueKind, "patient.viscera"),
  },
  fill: (rows, row, _part, { patient }) => {
    rows.weight_kg[row] = patient.weight_kg;
  },
});

export type DrugEffects = TableOf<typeof drugEffectKind>;

export function clearLevers(effects: DrugEffects): void {
  for (const lever of LEVERS) effects[lever][0] = 0;
}

/** What two causes leave of a whole, each taking its share: what is relaxed by a control and by a drug. */
export function together(share: number, more: number): number {
  return 1 - (1 - share) * (1 - Math.min(1, more));
}
