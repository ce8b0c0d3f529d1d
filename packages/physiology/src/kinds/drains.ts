import type { PipePart } from "../assemblies/parts.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { STEP_S } from "../engine/rates.ts";
import { pipeKind } from "./pipes.ts";
import type { Pipes } from "./pipes.ts";
import type { Volumes } from "./volumes.ts";

/**
 * The mouth of a venous cannula in a chamber or cava. As it empties its wall is drawn over the holes:
 *
 *   opening = unclamped·min(1, (V − V_empty)/span)
 *
 * so drainage never takes more than the veins bring. Where the pump sucks harder than 60 mmHg at a mouth that is half
 * covered, the wall is held on it and springs back the later the harder it is sucked:
 *
 *   held for 0.1 s + suction/1000 mmHg·s (at most 0.5 s), then open for at least 0.12 s, within 30 ms each way
 *
 * and suction beyond that limit draws the wall over more of the mouth (a span for each 700 mmHg, lagging by 0.1 s). The line
 * chatters once or twice a second, and the more turns, the more it is shut: less is drained. Limits and times are teaching assumptions; holes on different sides and the whip of the line are left out.
 */
export const drainKind = defineKind({
  name: "drain",
  columns: ["empty_mL", "span_mL", "unclamped", "held", "latched", "since_s", "worst_mmHg", "suction_mmHg"],
  parts: (plan) =>
    plan.edges.filter((edge): edge is PipePart => edge.kind === "pipe" && edge.drain !== undefined),
  joints: {
    pipe: (part, plan) => plan.row(pipeKind, part.name),
    chamber: (part, plan) => plan.volume(part.from),
    inside: (part, plan) => plan.volume(part.to),
  },
  fill: (rows, row, part) => {
    rows.empty_mL[row] = part.drain?.empty_mL ?? 0;
    rows.span_mL[row] = part.drain?.span_mL ?? 1;
    rows.unclamped[row] = part.opening ?? 1;
  },
});

export type Drains = TableOf<typeof drainKind>;

/** Every step. */
export function bindDrains(drains: Drains, pipes: Pipes, volumes: Volumes): () => void {
  return () => {
    for (let i = 0; i < drains.pipe.length; i++) {
      const chamber = drains.chamber[i];
      const suction_mmHg = volumes.pressure_mmHg[chamber] - volumes.pressure_mmHg[drains.inside[i]];
      drains.suction_mmHg[i] += (suction_mmHg - drains.suction_mmHg[i]) * FOLLOWS;
      const filled = filledSpans(drains, i, volumes.volume_mL[chamber]);
      const since_s = drains.since_s[i] + STEP_S;
      drains.since_s[i] = since_s;
      if (drains.latched[i] > 0.5) {
        const worst_mmHg = Math.max(drains.worst_mmHg[i], suction_mmHg);
        drains.worst_mmHg[i] = worst_mmHg;
        if (since_s > Math.min(MOST_HELD_S, LEAST_HELD_S + worst_mmHg * HELD_S_PER_MMHG)) {
          drains.latched[i] = 0;
          drains.since_s[i] = 0;
        }
      } else if (filled < COVERED && suction_mmHg > GRIPS_MMHG && since_s > LEAST_OPEN_S) {
        drains.latched[i] = 1;
        drains.since_s[i] = 0;
        drains.worst_mmHg[i] = suction_mmHg;
      }
      drains.held[i] += (drains.latched[i] - drains.held[i]) * WALL_MOVES;
      pipes.opening[drains.pipe[i]] =
        drains.unclamped[i] * Math.max(0, Math.min(1, filled)) * letThrough(drains, i);
    }
  };
}

/** How many spans a chamber of `volume_mL` is filled above what covers the mouth; open from one on, covered below zero. */
export function filledSpans(drains: Drains, i: number, volume_mL: number): number {
  const drawn = Math.max(0, Math.min(MOST_DRAWN, (drains.suction_mmHg[i] - GRIPS_MMHG) / DRAWS_IN_MMHG));
  return (volume_mL - drains.empty_mL[i]) / drains.span_mL[i] - drawn;
}

/** Share of the mouth that a wall held on it leaves open. */
export function letThrough(drains: Drains, i: number): number {
  return 1 - HELD_SHARE * drains.held[i];
}

const GRIPS_MMHG = 60;
/** So much more suction covers the mouth by another span. */
const DRAWS_IN_MMHG = 700;
const MOST_DRAWN = 0.6;
/** Share of the way in one step of 1 ms: 100 ms. */
const FOLLOWS = 0.01;
const COVERED = 0.5;
const LEAST_HELD_S = 0.1;
const MOST_HELD_S = 0.5;
const HELD_S_PER_MMHG = 0.001;
const LEAST_OPEN_S = 0.12;
/** Share of the way in one step of 1 ms: 30 ms. */
const WALL_MOVES = 0.033;
const HELD_SHARE = 0.97;
