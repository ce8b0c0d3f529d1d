import type { RowsOf } from "../engine/kind.ts";
import { STEP_S } from "../engine/rates.ts";
import type { Edges } from "./edges.ts";
import type { Volumes } from "./volumes.ts";

/**
 * A heart valve: a small resistance that lets no blood back (its edge's lowest flow is 0).
 *
 *   q ← (P_from − P_to + s·q)/(R + s),  s = Δt·(E_from + E_to)
 *
 * s is the pressure that this step's own flow takes away: with it a stiff ventricle against a stiff aorta stays
 * stable at 1 ms, and a steady flow is still exactly ΔP/R. Regurgitation is not modelled.
 */
export const valveKind = { name: "valve", columns: ["resistance_mmHg_s_per_mL"] } as const;

export type Valves = RowsOf<typeof valveKind>;

export function setValves(
  valves: Valves,
  edgeOf: Int32Array,
  edges: Edges,
  from: Int32Array,
  to: Int32Array,
  volumes: Volumes,
): void {
  const elastance = volumes.elastance_mmHg_per_mL;
  for (let i = 0; i < edgeOf.length; i++) {
    const k = edgeOf[i];
    const s = STEP_S * (elastance[from[k]] + elastance[to[k]]);
    const conductance = 1 / (valves.resistance_mmHg_s_per_mL[i] + s);
    edges.conductance_mL_per_s_mmHg[k] = conductance;
    edges.memory[k] = s * conductance;
  }
}
