import { disturbancesOf } from "../disturbances/registry.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { CONTROL_S } from "../engine/rates.ts";

/** Faults and illnesses that can befall this patient on this circuit: how large each is, and how fast it grows. */
export const disturbanceKind = defineKind({
  name: "disturbance",
  columns: ["size", "goal", "rate_per_s"],
  parts: (plan) => disturbancesOf(plan),
  joints: { endsWith: ({ endsWith }) => (endsWith === undefined ? -1 : ENDS_WITH.indexOf(endsWith)) },
});

/** The devices whose change ends a fault, as `kinds/changeOuts.ts` counts them. */
export const ENDS_WITH = ["oxygenator", "pumpHead"] as const;

export type Disturbances = TableOf<typeof disturbanceKind>;

/** Every 100 ms: each size moves to its goal; true where any of them has moved. */
export function growDisturbances(disturbances: Disturbances): boolean {
  let moved = false;
  for (let i = 0; i < disturbances.size.length; i++) {
    const missing = disturbances.goal[i] - disturbances.size[i];
    if (missing === 0) continue;
    const reach = disturbances.rate_per_s[i] * CONTROL_S;
    disturbances.size[i] =
      Math.abs(missing) <= reach
        ? disturbances.goal[i]
        : disturbances.size[i] + (missing > 0 ? reach : -reach);
    moved = true;
  }
  return moved;
}
