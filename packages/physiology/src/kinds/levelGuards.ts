import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import type { Edges } from "./edges.ts";
import type { Volumes } from "./volumes.ts";

/** A level sensor that eases a pump as a volume runs low and stops it at a least level; `on` is its switch. */
export const levelGuardKind = defineKind({
  name: "levelGuard",
  columns: ["stop_mL", "slow_mL", "on"],
  parts: (plan) => plan.assembly.levelGuards,
  joints: {
    volume: (part, plan) => plan.volume(part.volume),
    edge: (part, plan) => plan.edge(part.pump),
  },
  fill: (rows, row, part) => {
    rows.stop_mL[row] = part.stop_mL;
    rows.slow_mL[row] = part.slow_mL;
    rows.on[row] = 1;
  },
});

export type LevelGuards = TableOf<typeof levelGuardKind>;

export function watchLevels(guards: LevelGuards, edges: Edges, volumes: Volumes): void {
  for (let i = 0; i < guards.edge.length; i++) {
    const level =
      (volumes.volume_mL[guards.volume[i]] - guards.stop_mL[i]) / (guards.slow_mL[i] - guards.stop_mL[i]);
    edges.allowed[guards.edge[i]] = guards.on[i] > 0.5 ? Math.max(0, Math.min(1, level)) : 1;
  }
}
