import type { RowsOf } from "../engine/kind.ts";
import type { Pipes } from "./pipes.ts";
import type { Volumes } from "./volumes.ts";

/**
 * The mouth of a venous cannula in a chamber. As the chamber empties its wall is drawn over the holes:
 *
 *   opening = (1 − clamp)·min(1, (V − V_empty)/span)
 *
 * so drainage never takes more than the veins bring. Chatter, the oscillation of this in life, is smoothed out.
 */
export const drainKind = {
  name: "drain",
  columns: ["empty_mL", "span_mL", "unclamped"],
} as const;

export type Drains = RowsOf<typeof drainKind>;

export function setDrains(
  drains: Drains,
  pipeOf: Int32Array,
  chamberOf: Int32Array,
  pipes: Pipes,
  volumes: Volumes,
): void {
  for (let i = 0; i < pipeOf.length; i++) {
    const filled = (volumes.volume_mL[chamberOf[i]] - drains.empty_mL[i]) / drains.span_mL[i];
    pipes.opening[pipeOf[i]] = drains.unclamped[i] * Math.max(0, Math.min(1, filled));
  }
}
