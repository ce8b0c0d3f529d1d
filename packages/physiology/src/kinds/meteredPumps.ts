import type { MeteredPumpPart } from "../assemblies/parts.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { FAST_S } from "../engine/rates.ts";
import type { Edges } from "./edges.ts";
import type { Volumes } from "./volumes.ts";

/**
 * A pump or drip that is set in milliliters per minute: what its source can give and its goal can take, it moves.
 * `direction` −1 is a tube threaded the wrong way round. What it could not draw as blood is the air that it drew. A clamp on its line
 * stops it as it closes: rollers and gravity push past anything less. `electric` ones stop with the console (\`kinds/supplies.ts\`).
 */
export const meteredPumpKind = defineKind({
  name: "meteredPump",
  columns: [
    "set_mL_per_min",
    "share",
    "direction",
    "rest_mL",
    "fullAt_mL",
    "power",
    "live",
    "electric",
    "unclamped",
    "drawnAir_mL_per_s",
    "drawsAir",
  ],
  parts: (plan) => plan.edges.filter((edge): edge is MeteredPumpPart => edge.kind === "meteredPump"),
  joints: {
    edge: (part, plan) => plan.edge(part.name),
    from: (part, plan) => plan.volume(part.from),
    to: (part, plan) => plan.volume(part.to),
  },
  fill: (rows, row, part, { assembly }) => {
    rows.direction[row] = 1;
    rows.share[row] = 1;
    rows.power[row] = 1;
    rows.live[row] = 1;
    rows.unclamped[row] = 1;
    rows.electric[row] = part.byGravity !== true && assembly.edges.includes(part) ? 1 : 0;
    rows.rest_mL[row] = part.rest_mL;
    rows.fullAt_mL[row] = part.fullAt_mL;
    rows.drawsAir[row] = part.drawsAir ? 1 : 0;
  },
});

export type MeteredPumps = TableOf<typeof meteredPumpKind>;

/** Every 10 ms: the flow that source and goal allow. */
export function runMeteredPumps(pumps: MeteredPumps, edges: Edges, volumes: Volumes): void {
  for (let i = 0; i < pumps.edge.length; i++) {
    const open = pumps.unclamped[i] < CLOSED ? 0 : pumps.live[i] * pumps.power[i];
    const set_mL_per_s = ((pumps.set_mL_per_min[i] * pumps.share[i]) / 60) * open;
    const forward = pumps.direction[i] >= 0;
    const source = forward ? pumps.from[i] : pumps.to[i];
    const goal = forward ? pumps.to[i] : pumps.from[i];
    const left_mL = volumes.volume_mL[source] - (forward ? pumps.rest_mL[i] : REVERSED_REST_ML);
    // A reversed vent presses on whatever pressure it meets; a forward one stops at its goal's brim.
    const room_mL = forward ? pumps.fullAt_mL[i] - volumes.volume_mL[goal] : EASE_S * set_mL_per_s;
    const flow_mL_per_s = Math.max(0, Math.min(set_mL_per_s, left_mL / EASE_S, room_mL / FAST_S));
    edges.drive_mL_per_s[pumps.edge[i]] = pumps.direction[i] * flow_mL_per_s;
    pumps.drawnAir_mL_per_s[i] = pumps.drawsAir[i] * Math.max(0, set_mL_per_s - flow_mL_per_s);
  }
}

/** A source that is nearly empty gives what it holds within half a second. */
const EASE_S = 0.5;
const REVERSED_REST_ML = 100;
/** As a pipe's (`kinds/pipes.ts`). */
const CLOSED = 0.02;
