import type { PipePart } from "../assemblies/parts.ts";
import { bloodViscosity_mPas, CELL_HEMOGLOBIN_G_PER_ML } from "../blood/viscosity.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import type { Plan } from "../engine/Plan.ts";
import { STEP_S } from "../engine/rates.ts";
import type { FastContents, SlowContents } from "./contents.ts";
import { isDormant } from "./edges.ts";
import type { Edges } from "./edges.ts";
import { HEAT_CAPACITY_J_PER_ML_K } from "./heatCapacity.ts";
import type { Volumes } from "./volumes.ts";

/**
 * A passive way: vessel, tube, filter, oxygenator bundle or cannula, that a clamp may narrow.
 *
 *   ΔP + head·(1 − air) = L·dq/dt + (η·tone·R + turbulence·|q|)·(1 + plug)·q / opening²
 *
 * Poiseuille's law for the laminar part (η: viscosity relative to the blood that R was given for), Bernoulli's for the
 * turbulent one, L the inertia of the blood, head the height of a siphon, which
 * gas in it takes away. `plug` is what clot or lodged gas adds (`kinds/thrombus.ts`, `kinds/traps.ts`). An opening below 2 % is closed;
 * `mouth` is what a vessel's wall leaves open of a cannula (see `kinds/backflow.ts`).
 * Rows are in three runs: steady pipes, set when viscosity, tone or a clamp has changed, then those set every step, last
 * those of them that are dormant (see `kinds/edges.ts`), set every 10 ms until somebody opens one.
 */
export const pipeKind = defineKind({
  name: "pipe",
  columns: [
    "resistance_mmHg_s_per_mL",
    "turbulence_mmHg_s2_per_mL2",
    "inertance_mmHg_s2_per_mL",
    "head_mmHg",
    "referenceViscosity_mPas",
    "viscosityRatio",
    "tone",
    "opening",
    "mouth",
    "plug",
    "air_fraction",
  ],
  parts: pipesInOrder,
  joints: { edge: (part, plan) => plan.edge(part.name) },
  fill: (rows, row, part) => {
    rows.resistance_mmHg_s_per_mL[row] = part.resistance_mmHg_s_per_mL;
    rows.turbulence_mmHg_s2_per_mL2[row] = part.turbulence_mmHg_s2_per_mL2 ?? 0;
    rows.inertance_mmHg_s2_per_mL[row] = part.inertance_mmHg_s2_per_mL ?? 0;
    rows.head_mmHg[row] = part.head_mmHg ?? 0;
    rows.referenceViscosity_mPas[row] = part.referenceViscosity_mPas;
    rows.viscosityRatio[row] = 1;
    rows.tone[row] = 1;
    rows.opening[row] = part.opening ?? 1;
    rows.mouth[row] = 1;
  },
});

export type Pipes = TableOf<typeof pipeKind>;

function pipesInOrder(plan: Plan): readonly PipePart[] {
  const pipes = plan.edges.filter((edge) => edge.kind === "pipe");
  return [STEADY, STEPPED, DORMANT].flatMap((run) => pipes.filter((pipe) => runOf(pipe, plan) === run));
}

function runOf(pipe: PipePart, { assembly }: Plan): number {
  if (pipe.turbulence_mmHg_s2_per_mL2 === undefined && pipe.drain === undefined) return STEADY;
  return isDormant(pipe, assembly.controls) ? DORMANT : STEPPED;
}

/** The first rows of the pipes that are set every step, and of the dormant ones among them. */
export function firstSteppedPipes(plan: Plan): { readonly stepped: number; readonly dormant: number } {
  const runs = pipesInOrder(plan).map((pipe) => runOf(pipe, plan));
  const before = (run: number): number => runs.filter((other) => other < run).length;
  return { stepped: before(STEPPED), dormant: before(DORMANT) };
}

/** Sets the edges of pipes `first` to `last` (exclusive) for the flow they have. */
export function bindPipes(
  pipes: Pipes,
  edges: Edges,
  volumes: Volumes,
): (first: number, last: number) => void {
  return (first, last) => {
    const elastance = volumes.elastance_mmHg_per_mL;
    const { from, to } = edges;
    for (let i = first; i < last; i++) {
      const k = pipes.edge[i];
      const opening = pipes.opening[i] * pipes.mouth[i];
      if (opening < CLOSED) {
        edges.memory[k] = 0;
        edges.conductance_mL_per_s_mmHg[k] = 0;
        edges.drive_mL_per_s[k] = 0;
        continue;
      }
      const resistance =
        (pipes.resistance_mmHg_s_per_mL[i] * pipes.viscosityRatio[i] * pipes.tone[i] +
          pipes.turbulence_mmHg_s2_per_mL2[i] * Math.abs(edges.flow_mL_per_s[k])) *
        ((1 + pipes.plug[i]) / (opening * opening));
      // Inertia over one step; a way without inertia gets the pressure that its own flow takes away, as a valve does.
      const inertance = pipes.inertance_mmHg_s2_per_mL[i];
      const s = inertance > 0 ? inertance / STEP_S : STEP_S * (elastance[from[k]] + elastance[to[k]]);
      const conductance = 1 / (resistance + s);
      edges.conductance_mL_per_s_mmHg[k] = conductance;
      edges.memory[k] = s * conductance;
      edges.drive_mL_per_s[k] = conductance * pipes.head_mmHg[i] * (1 - pipes.air_fraction[i]);
    }
  };
}

/** Viscosity of the blood in each pipe, from the volume that it leaves. */
export function setViscosity(pipes: Pipes, edges: Edges, fast: FastContents, slow: SlowContents): void {
  for (let i = 0; i < pipes.edge.length; i++) {
    const source = edges.from[pipes.edge[i]];
    pipes.viscosityRatio[i] =
      bloodViscosity_mPas(
        Math.min(THICKEST, slow.hemoglobin_g_per_mL[source] / CELL_HEMOGLOBIN_G_PER_ML),
        fast.heat_J_per_mL[source] / HEAT_CAPACITY_J_PER_ML_K,
      ) / pipes.referenceViscosity_mPas[i];
  }
}

const STEADY = 0;
const STEPPED = 1;
const DORMANT = 2;
const CLOSED = 0.02;
/** Packed cells: the law of viscosity ends here. */
const THICKEST = 0.8;
