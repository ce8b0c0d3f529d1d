import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { STEP_S } from "../engine/rates.ts";
import type { Volumes } from "./volumes.ts";

/**
 * Any way from one volume to another: vessel, valve, cannula, tube, pump, infusion.
 *
 *   q ← clamp(memory·q + conductance·(P_from − P_to) + drive, lowest, highest)
 *
 * What is special in a valve, pipe, cannula or pump is a kernel that sets these five columns. `moved_mL` sums what
 * passed since the fast species were carried last, `movedSlow_mL` since the slow ones were; `allowed` is what a level
 * sensor allows a pump (1: all).
 */
export const edgeKind = defineKind({
  name: "edge",
  columns: [
    "flow_mL_per_s",
    "memory",
    "conductance_mL_per_s_mmHg",
    "drive_mL_per_s",
    "lowest_mL_per_s",
    "highest_mL_per_s",
    "moved_mL",
    "movedSlow_mL",
    "allowed",
  ],
  parts: (plan) => plan.edges,
  joints: {
    from: (part, plan) => plan.volume(part.from),
    to: (part, plan) => plan.volume(part.to),
  },
  fill: (rows, row, part) => {
    const oneWay = part.kind === "valve" || (part.kind === "pipe" && part.oneWay === true);
    rows.lowest_mL_per_s[row] = oneWay ? 0 : -UNBOUNDED_ML_PER_S;
    rows.highest_mL_per_s[row] = UNBOUNDED_ML_PER_S;
    rows.allowed[row] = 1;
  },
});

export type Edges = TableOf<typeof edgeKind>;

/** One millisecond of flow; what leaves one volume enters the other in the same pass. */
export function flowAlongEdges(edges: Edges, volumes: Volumes): void {
  const { flow_mL_per_s, memory, moved_mL, from, to } = edges;
  const { conductance_mL_per_s_mmHg, drive_mL_per_s, lowest_mL_per_s, highest_mL_per_s } = edges;
  const { volume_mL, pressure_mmHg, open_fraction } = volumes;
  for (let k = 0; k < from.length; k++) {
    const a = from[k];
    const b = to[k];
    // Both bounds are read beforehand and chosen without a branch of their own: a third of the loop's time.
    const lowest = lowest_mL_per_s[k];
    const highest = highest_mL_per_s[k];
    const wanted =
      memory[k] * flow_mL_per_s[k] +
      conductance_mL_per_s_mmHg[k] * (pressure_mmHg[a] - pressure_mmHg[b]) +
      drive_mL_per_s[k];
    const raised = wanted < lowest ? lowest : wanted;
    const bounded = raised > highest ? highest : raised;
    // A nearly empty volume gives less and less.
    const q = bounded * (bounded < 0 ? open_fraction[b] : open_fraction[a]);
    flow_mL_per_s[k] = q;
    const passed_mL = q * STEP_S;
    volume_mL[a] -= passed_mL;
    volume_mL[b] += passed_mL;
    moved_mL[k] += passed_mL;
  }
}

export const UNBOUNDED_ML_PER_S = 1e9;
