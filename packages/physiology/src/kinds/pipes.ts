import type { RowsOf } from "../engine/kind.ts";
import { STEP_S } from "../engine/rates.ts";
import type { Edges } from "./edges.ts";
import type { Volumes } from "./volumes.ts";

/**
 * A passive way: vessel, tube, filter, oxygenator bundle or cannula, that a clamp may narrow.
 *
 *   ΔP + head = L·dq/dt + (η·tone·R + turbulence·|q|)·q / opening²
 *
 * Poiseuille's law for the laminar part (η: viscosity relative to the blood that R was given for), Bernoulli's for the
 * turbulent one, L the inertia of the blood, head the height of a siphon. An opening below 2 % is closed.
 */
export const pipeKind = {
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
  ],
} as const;

export type Pipes = RowsOf<typeof pipeKind>;

/**
 * Sets the edges of pipes `first` to `last` (exclusive) for the flow they have. Pipes with turbulence need it every
 * step, the others when viscosity, tone or a clamp has changed.
 */
export function setPipes(
  pipes: Pipes,
  edgeOf: Int32Array,
  first: number,
  last: number,
  edges: Edges,
  from: Int32Array,
  to: Int32Array,
  volumes: Volumes,
): void {
  const elastance = volumes.elastance_mmHg_per_mL;
  for (let i = first; i < last; i++) {
    const k = edgeOf[i];
    const opening = pipes.opening[i];
    if (opening < CLOSED) {
      edges.memory[k] = 0;
      edges.conductance_mL_per_s_mmHg[k] = 0;
      edges.drive_mL_per_s[k] = 0;
      continue;
    }
    const resistance =
      (pipes.resistance_mmHg_s_per_mL[i] * pipes.viscosityRatio[i] * pipes.tone[i] +
        pipes.turbulence_mmHg_s2_per_mL2[i] * Math.abs(edges.flow_mL_per_s[k])) /
      (opening * opening);
    // Inertia over one step; a way without inertia gets the pressure that its own flow takes away, as a valve does.
    const inertance = pipes.inertance_mmHg_s2_per_mL[i];
    const s = inertance > 0 ? inertance / STEP_S : STEP_S * (elastance[from[k]] + elastance[to[k]]);
    const conductance = 1 / (resistance + s);
    edges.conductance_mL_per_s_mmHg[k] = conductance;
    edges.memory[k] = s * conductance;
    edges.drive_mL_per_s[k] = conductance * pipes.head_mmHg[i];
  }
}

const CLOSED = 0.02;
