import type { Cell } from "@openperfusion/signals";

/** What the drawn scale of a reservoir reaches to. More is shown as full; the number beside it goes on. */
export const RESERVOIR_SCALE_ML = 3000;

/** How full the drawn reservoir is, from 0 to 1; empty where there is no number. */
export function reservoirFill(level_mL: Cell): number {
  if (typeof level_mL !== "number") return 0;
  return Math.min(1, Math.max(0, level_mL / RESERVOIR_SCALE_ML));
}
