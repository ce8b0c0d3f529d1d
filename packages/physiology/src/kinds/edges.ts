import type { Fragment } from "../assemblies/Fragment.ts";
import type { ControlPart, EdgePart } from "../assemblies/parts.ts";
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

/** Whether anything but pressure, head and inertia may ever decide an edge's flow: a valve, a pump, a reservoir's ways. */
export function isBounded(part: EdgePart, { reservoirs }: Pick<Fragment, "reservoirs">): boolean {
  if (part.kind !== "pipe" || part.oneWay === true || part.head_mmHg !== undefined) return true;
  return reservoirs.some(({ volume, outlet }) => volume === part.to || outlet === part.name);
}

/** Ways that are shut, or pumps that stand, unless somebody opens or starts them: most cases run without most of them. */
export function isDormant(part: EdgePart, controls: readonly ControlPart[]): boolean {
  if (part.kind === "meteredPump") return true;
  if (part.kind !== "pipe") return false;
  if (part.opening === 0) return true;
  if (part.clamp === undefined) return false;
  return controls.some(({ signal, range }) => signal === part.clamp && range?.default === 1);
}

/** The order of edges: without bounds, with bounds, dormant. */
export function orderOf(part: EdgePart, assembly: Pick<Fragment, "reservoirs" | "controls">): number {
  return isDormant(part, assembly.controls) ? 2 : isBounded(part, assembly) ? 1 : 0;
}

/** Every 10 ms: whether any dormant edge moves blood or may. */
export function areAwake(edges: Edges, firstDormant: number): boolean {
  const { flow_mL_per_s, conductance_mL_per_s_mmHg, drive_mL_per_s, from } = edges;
  for (let k = firstDormant; k < from.length; k++) {
    if (flow_mL_per_s[k] !== 0 || conductance_mL_per_s_mmHg[k] !== 0 || drive_mL_per_s[k] !== 0) return true;
  }
  return false;
}

/**
 * One millisecond of flow; what leaves one volume enters the other in the same pass. Edges before `firstBounded` have no
 * bounds; those from `firstDormant` on are left out unless they are `awake`. `scant`: some volume is nearly empty.
 *
 * The two loops that run a thousand times a second are bound to their columns once: V8 then knows each array, and needs
 * half the time that the same loop over arguments takes (`docs/decisions/0005-bound-loops.md`).
 */
export function bindFlow(
  edges: Edges,
  firstBounded: number,
  firstDormant: number,
  volumes: Volumes,
): (scant: boolean, awake: boolean) => void {
  const { flow_mL_per_s, memory, moved_mL, from, to } = edges;
  const { conductance_mL_per_s_mmHg, drive_mL_per_s, lowest_mL_per_s, highest_mL_per_s } = edges;
  const { volume_mL, pressure_mmHg } = volumes;
  return (scant, awake) => {
    const count = awake ? from.length : firstDormant;
    if (scant) {
      flowFromScant(edges, volumes);
      return;
    }
    for (let k = 0; k < firstBounded; k++) {
      const q =
        memory[k] * flow_mL_per_s[k] +
        conductance_mL_per_s_mmHg[k] * (pressure_mmHg[from[k]] - pressure_mmHg[to[k]]) +
        drive_mL_per_s[k];
      flow_mL_per_s[k] = q;
      moved_mL[k] += q * STEP_S;
    }
    for (let k = firstBounded; k < count; k++) {
      const lowest = lowest_mL_per_s[k];
      const highest = highest_mL_per_s[k];
      const wanted =
        memory[k] * flow_mL_per_s[k] +
        conductance_mL_per_s_mmHg[k] * (pressure_mmHg[from[k]] - pressure_mmHg[to[k]]) +
        drive_mL_per_s[k];
      const raised = wanted < lowest ? lowest : wanted;
      const q = raised > highest ? highest : raised;
      flow_mL_per_s[k] = q;
      moved_mL[k] += q * STEP_S;
    }
    // A pass of its own: a flow need not wait for the volumes that the one before it has moved.
    for (let k = 0; k < count; k++) {
      const passed_mL = flow_mL_per_s[k] * STEP_S;
      volume_mL[from[k]] -= passed_mL;
      volume_mL[to[k]] += passed_mL;
    }
  };
}

/** The same while some volume is nearly empty: each way out of it is open as far as its source still is. */
function flowFromScant(edges: Edges, volumes: Volumes): void {
  const { volume_mL, pressure_mmHg, least_mL } = volumes;
  const { from, to } = edges;
  for (let k = 0; k < from.length; k++) {
    const a = from[k];
    const b = to[k];
    const wanted =
      edges.memory[k] * edges.flow_mL_per_s[k] +
      edges.conductance_mL_per_s_mmHg[k] * (pressure_mmHg[a] - pressure_mmHg[b]) +
      edges.drive_mL_per_s[k];
    const bounded = Math.min(edges.highest_mL_per_s[k], Math.max(edges.lowest_mL_per_s[k], wanted));
    const source = bounded < 0 ? b : a;
    const left = volume_mL[source] / least_mL[source];
    const eased = left < 1 ? bounded * Math.max(0, (left - SHUT) / (1 - SHUT)) : bounded;
    // However fast blood rushes out, a step takes no more than half of what can leave.
    const most_mL_per_s = (HALF / STEP_S) * Math.max(0, volume_mL[source] - SHUT * least_mL[source]);
    const q = eased < 0 ? Math.max(-most_mL_per_s, eased) : Math.min(most_mL_per_s, eased);
    edges.flow_mL_per_s[k] = q;
    const passed_mL = q * STEP_S;
    volume_mL[a] -= passed_mL;
    volume_mL[b] += passed_mL;
    edges.moved_mL[k] += passed_mL;
  }
}

/** Share of the least volume that no way out can take. */
const SHUT = 0.1;
const HALF = 0.5;
export const UNBOUNDED_ML_PER_S = 1e9;
