import type { RowsOf } from "../engine/kind.ts";
import { STEP_S } from "../engine/rates.ts";
import type { Volumes } from "./volumes.ts";

/**
 * Any way from one volume to another: vessel, valve, cannula, tube, pump, infusion.
 *
 *   q ← clamp(memory·q + conductance·(P_from − P_to) + drive, lowest, highest)
 *
 * What is special in a valve, pipe, cannula or pump is a kernel that sets these five columns. `moved_mL` sums what
 * passed since the fast species were carried last, `movedSlow_mL` since the slow ones were.
 */
export const edgeKind = {
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
  ],
} as const;

export type Edges = RowsOf<typeof edgeKind>;

/** Which volumes each edge joins: wiring, fixed by the assembly. */
export interface Joints {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** One millisecond of flow; what leaves one volume enters the other in the same pass. */
export function flowAlongEdges(edges: Edges, joints: Joints, volumes: Volumes): void {
  const { flow_mL_per_s, memory, moved_mL } = edges;
  const { conductance_mL_per_s_mmHg, drive_mL_per_s, lowest_mL_per_s, highest_mL_per_s } = edges;
  const { from, to } = joints;
  const { volume_mL, pressure_mmHg } = volumes;
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
    const q = raised > highest ? highest : raised;
    flow_mL_per_s[k] = q;
    const passed_mL = q * STEP_S;
    volume_mL[a] -= passed_mL;
    volume_mL[b] += passed_mL;
    moved_mL[k] += passed_mL;
  }
}
