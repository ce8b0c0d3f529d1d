import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import type { Plan } from "../engine/Plan.ts";
import { FAST_S } from "../engine/rates.ts";
import { BUBBLE_ML, detected } from "./bubbleDetectors.ts";
import type { BubbleDetectors } from "./bubbleDetectors.ts";
import { enter } from "./bubbles.ts";
import type { CentrifugalPumps } from "./centrifugalPumps.ts";
import { centrifugalPumpKind } from "./centrifugalPumps.ts";
import type { FastContents } from "./contents.ts";
import { UNBOUNDED_ML_PER_S } from "./edges.ts";
import type { Edges } from "./edges.ts";
import { gasVolumePerMmol_mL } from "./gasVolume.ts";
import type { Ledger } from "./ledger.ts";
import { rollerPumpKind } from "./rollerPumps.ts";
import type { RollerPumps } from "./rollerPumps.ts";
import type { Volumes } from "./volumes.ts";

/**
 * A reservoir that its pump can empty. In a hard shell air is drawn before it is empty, through a vortex whose share of
 * what the pump draws grows as the level falls, the deeper the faster it draws (teaching assumption):
 *
 *   air = (1 − (V − V_empty)/((V_vortex − V_empty)·Q/5 L/min))²,   0 to 1; Q what the pump would draw, at most 7.5 L/min
 *
 * A bag collapses instead: nothing but blood leaves it. Blood falls into a hard shell from above, so that a pressure
 * in it drives no blood but gas back into the venous line, up to the patient.
 */
export const reservoirKind = defineKind({
  name: "reservoir",
  columns: ["vortex_mL", "empty_mL", "hardShell", "vortex_fraction", "pushed_mL"],
  parts: (plan) => plan.assembly.reservoirs,
  joints: {
    volume: (part, plan) => plan.volume(part.volume),
    outlet: (part, plan) => plan.edge(part.outlet),
    roller: (part, plan) => rollerPumpKind.parts(plan).findIndex(({ name }) => name === part.outlet),
    centrifugal: (part, plan) =>
      centrifugalPumpKind.parts(plan).findIndex(({ name }) => name === part.outlet),
    inlet: (part, plan) => siphonOf(part.volume, plan),
    above1: (part, plan) => above(part.volume, 1, plan),
    above2: (part, plan) => above(part.volume, 2, plan),
    above3: (part, plan) => above(part.volume, 3, plan),
  },
  fill: (rows, row, part, plan) => {
    rows.vortex_mL[row] = part.vortex_mL;
    rows.empty_mL[row] = part.empty_mL;
    rows.hardShell[row] = plan.volumes[plan.volume(part.volume)].below === "open to air" ? 1 : 0;
  },
});

/** The way of a slug of air from a reservoir's outlet to the patient: what a roller pump presses on when it runs dry. */
export const slugKind = defineKind({
  name: "slug",
  columns: ["passed_mL"],
  parts: slugWays,
  joints: {
    edge: (part, plan) => plan.edge(part.edge),
    reservoir: (part) => part.reservoir,
    detector: (part, plan) => detected(plan).findIndex(({ name }) => name === part.edge),
  },
});

export interface SlugWay {
  readonly name: string;
  readonly edge: string;
  readonly reservoir: number;
}

export type Reservoirs = TableOf<typeof reservoirKind>;
export type Slugs = TableOf<typeof slugKind>;

/** Every 10 ms. */
export function watchReservoirs(
  reservoirs: Reservoirs,
  edges: Edges,
  volumes: Volumes,
  fast: FastContents,
  rollers: RollerPumps,
  centrifugals: CentrifugalPumps,
  ledger: Ledger,
): void {
  for (let i = 0; i < reservoirs.volume.length; i++) {
    const left_mL = volumes.volume_mL[reservoirs.volume[i]] - reservoirs.empty_mL[i];
    const outlet = reservoirs.outlet[i];
    edges.highest_mL_per_s[outlet] = Math.max(0, left_mL) / EASE_S;
    const roller = reservoirs.roller[i];
    const centrifugal = reservoirs.centrifugal[i];
    let drawing_mL_per_s = edges.flow_mL_per_s[outlet] / Math.max(0.1, 1 - reservoirs.vortex_fraction[i]);
    if (roller >= 0) {
      const turns_per_s =
        (rollers.direction[roller] * rollers.speed_rpm[roller] * rollers.guard[roller]) / 60;
      drawing_mL_per_s = turns_per_s * rollers.stroke_mL[roller];
    }
    const pull = Math.max(0, Math.min(MOST_PULL, drawing_mL_per_s / FULL_ML_PER_S));
    const reach_mL = (reservoirs.vortex_mL[i] - reservoirs.empty_mL[i]) * pull + 1;
    const depth = Math.max(0, Math.min(1, 1 - left_mL / reach_mL));
    const air = reservoirs.hardShell[i] * depth * depth;
    reservoirs.vortex_fraction[i] = air;
    const drawn_mL = air * Math.max(0, drawing_mL_per_s) * FAST_S;
    if (roller >= 0) {
      rollers.air_fraction[roller] = air;
      reservoirs.pushed_mL[i] = drawn_mL;
    }
    if (centrifugal >= 0) centrifugals.vortex_fraction[centrifugal] = air;
    if (drawn_mL > 0) enter(fast, edges.to[outlet], drawn_mL / gasVolumePerMmol_mL(0), ledger);
    if (reservoirs.hardShell[i] > 0.5 && reservoirs.inlet[i] >= 0)
      pressBack(reservoirs, i, edges, volumes, fast, ledger);
  }
}

/** Every 10 ms: a roller that draws air presses it on along the line, whose blood stands still or flows the less. */
export function pressSlugs(
  slugs: Slugs,
  reservoirs: Reservoirs,
  edges: Edges,
  volumes: Volumes,
  fast: FastContents,
  detectors: BubbleDetectors,
): void {
  for (let i = slugs.edge.length - 1; i >= 0; i--) {
    const pushed_mL = reservoirs.pushed_mL[slugs.reservoir[i]];
    const k = slugs.edge[i];
    if (pushed_mL === 0 || edges.conductance_mL_per_s_mmHg[k] === 0) continue;
    const from = edges.from[k];
    const moved_mmol = fast.bubbles_mmol[from] * Math.min(0.5, pushed_mL / volumes.volume_mL[from]);
    fast.bubbles_mmol[from] -= moved_mmol;
    fast.bubbles_mmol[edges.to[k]] += moved_mmol;
    const moved_mL = moved_mmol * gasVolumePerMmol_mL(0);
    slugs.passed_mL[i] += moved_mL;
    const detector = slugs.detector[i];
    if (detector < 0) continue;
    detectors.passedGas_mL[detector] += moved_mL;
    detectors.bubbles[detector] += moved_mL / BUBBLE_ML;
  }
}

/** Gas from an over-pressurized shell: it fills the venous side from below. */
function pressBack(
  reservoirs: Reservoirs,
  i: number,
  edges: Edges,
  volumes: Volumes,
  fast: FastContents,
  ledger: Ledger,
): void {
  const k = reservoirs.inlet[i];
  // Only a shell under pressure of its own drives gas up its line; else blood that swings back in the line is blood.
  const isPressed = volumes.outside_mmHg[reservoirs.volume[i]] > PRESSED_MMHG;
  edges.lowest_mL_per_s[k] = isPressed ? 0 : -UNBOUNDED_ML_PER_S;
  if (!isPressed) return;
  const back_mL_per_s =
    edges.conductance_mL_per_s_mmHg[k] *
      (volumes.pressure_mmHg[edges.to[k]] - volumes.pressure_mmHg[edges.from[k]]) -
    edges.drive_mL_per_s[k];
  if (!(back_mL_per_s > 0)) return;
  let air_mmol = (back_mL_per_s * FAST_S) / gasVolumePerMmol_mL(0);
  air_mmol = fillUp(reservoirs.above1[i], air_mmol, reservoirs.above2[i] < 0, volumes, fast, ledger);
  if (air_mmol > 0)
    air_mmol = fillUp(reservoirs.above2[i], air_mmol, reservoirs.above3[i] < 0, volumes, fast, ledger);
  if (air_mmol > 0) fillUp(reservoirs.above3[i], air_mmol, true, volumes, fast, ledger);
}

/** Gas enters a volume until it is full of it; what is left goes on. */
function fillUp(
  volume: number,
  air_mmol: number,
  last: boolean,
  volumes: Volumes,
  fast: FastContents,
  ledger: Ledger,
): number {
  if (volume < 0) return 0;
  const room_mmol = volumes.volume_mL[volume] / gasVolumePerMmol_mL(0) - fast.bubbles_mmol[volume];
  const entering_mmol = last ? air_mmol : Math.max(0, Math.min(air_mmol, room_mmol));
  enter(fast, volume, entering_mmol, ledger);
  return air_mmol - entering_mmol;
}

function inletOf(volume: string, plan: Plan): number {
  return plan.edges.findIndex((edge) => edge.kind === "pipe" && edge.to === volume && edge.oneWay !== true);
}

/** The pipe whose height drains into a reservoir, directly or through the housing of its filter; −1 where there is none. */
function siphonOf(volume: string, plan: Plan): number {
  for (let k = inletOf(volume, plan); k >= 0; k = inletOf(plan.edges[k].from, plan)) {
    const edge = plan.edges[k];
    if (edge.kind === "pipe" && edge.head_mmHg !== undefined) return k;
    if (edge.from.startsWith("patient.")) return -1;
  }
  return -1;
}

/** The volume that lies `steps` ways above a reservoir's siphon, or −1. */
function above(volume: string, steps: number, plan: Plan): number {
  let edge = siphonOf(volume, plan);
  for (let i = 1; i < steps && edge >= 0; i++) {
    const { from } = plan.edges[edge];
    edge = from.startsWith("patient.") ? -1 : inletOf(from, plan);
  }
  return edge < 0 ? -1 : plan.volume(plan.edges[edge].from);
}

/** The shortest open way from each reservoir's outlet to the patient. */
function slugWays(plan: Plan): readonly SlugWay[] {
  return plan.assembly.reservoirs.flatMap((part, reservoir) => {
    const start = plan.edges[plan.edge(part.outlet)].to;
    const reached = new Map<string, readonly string[]>([[start, []]]);
    for (const [at, edges] of reached) {
      if (at.startsWith("patient.")) {
        return edges.map((edge) => ({ name: `${part.name}.${edge.split(".")[1]}`, edge, reservoir }));
      }
      if (at === part.volume) continue;
      for (const edge of plan.assembly.edges) {
        const open = edge.kind === "pipe" && edge.oneWay !== true && edge.opening !== 0;
        if (open && edge.from === at && !reached.has(edge.to)) reached.set(edge.to, [...edges, edge.name]);
      }
    }
    return [];
  });
}

/** A reservoir that is nearly empty gives what it holds within a tenth of a second. */
const EASE_S = 0.1;
const FULL_ML_PER_S = 5000 / 60;
const MOST_PULL = 1.5;
const PRESSED_MMHG = 1;
