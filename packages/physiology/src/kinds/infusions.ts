import type { RowsOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";
import type { Edges } from "./edges.ts";
import type { Volumes } from "./volumes.ts";

/** A bag that runs into the circuit at a set rate until it is all but empty, or until there is no room left. */
export const infusionKind = {
  name: "infusion",
  columns: ["set_mL_per_min", "rest_mL", "fullAt_mL"],
} as const;

export type Infusions = RowsOf<typeof infusionKind>;

export function runInfusions(
  infusions: Infusions,
  edgeOf: Int32Array,
  from: Int32Array,
  to: Int32Array,
  edges: Edges,
  volumes: Volumes,
): void {
  for (let i = 0; i < edgeOf.length; i++) {
    const set_mL_per_s = infusions.set_mL_per_min[i] / 60;
    const left_mL = volumes.volume_mL[from[edgeOf[i]]] - infusions.rest_mL[i];
    const room_mL = infusions.fullAt_mL[i] - volumes.volume_mL[to[edgeOf[i]]];
    edges.drive_mL_per_s[edgeOf[i]] = Math.max(
      0,
      Math.min(set_mL_per_s, left_mL / CONTROL_S, room_mL / CONTROL_S),
    );
  }
}
