import type { PipePart } from "../assemblies/parts.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { pipeKind } from "./pipes.ts";
import type { Pipes } from "./pipes.ts";
import type { Volumes } from "./volumes.ts";

/**
 * The mouth of a venous cannula in a chamber or cava. As it empties its wall is drawn over the holes:
 *
 *   opening = unclamped·min(1, (V − V_empty)/span)
 *
 * so drainage never takes more than the veins bring.
 */
export const drainKind = defineKind({
  name: "drain",
  columns: ["empty_mL", "span_mL", "unclamped"],
  parts: (plan) => plan.edges.filter((edge): edge is PipePart => edge.kind === "pipe" && edge.drain !== undefined),
  joints: {
    pipe: (part, plan) => plan.row(pipeKind, part.name),
    chamber: (part, plan) => plan.volume(part.from),
  },
  fill: (rows, row, part) => {
    rows.empty_mL[row] = part.drain?.empty_mL ?? 0;
    rows.span_mL[row] = part.drain?.span_mL ?? 1;
    rows.unclamped[row] = part.opening ?? 1;
  },
});

export type Drains = TableOf<typeof drainKind>;

export function setDrains(drains: Drains, pipes: Pipes, volumes: Volumes): void {
  for (let i = 0; i < drains.pipe.length; i++) {
    const filled = (volumes.volume_mL[drains.chamber[i]] - drains.empty_mL[i]) / drains.span_mL[i];
    pipes.opening[drains.pipe[i]] = drains.unclamped[i] * Math.max(0, Math.min(1, filled));
  }
}
