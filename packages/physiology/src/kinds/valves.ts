import type { ValvePart } from "../assemblies/parts.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { STEP_S } from "../engine/rates.ts";
import { UNBOUNDED_ML_PER_S } from "./edges.ts";
import type { Edges } from "./edges.ts";
import type { Volumes } from "./volumes.ts";

/**
 * A heart valve: a small resistance one way, none back unless it leaks.
 *
 *   q ← (P_from − P_to + s·q)/(R/a + t·|q|/a² + s),  s = Δt·(E_from + E_to)
 *
 * s is the pressure that this step's own flow takes away: with it a stiff ventricle against a stiff aorta stays
 * stable at 1 ms, and a steady flow is still exactly ΔP/R. `opening` is the share of its area that opens (stenosis),
 * `leak` the share of its area that stays open for back flow (regurgitation): a is the one or the other. Bernoulli's loss
 * is that of 4·v² (mmHg, v in m/s), so that a·area is the effective orifice that echo and catheter state.
 */
export const valveKind = defineKind({
  name: "valve",
  columns: ["resistance_mmHg_s_per_mL", "turbulence_mmHg_s2_per_mL2", "opening", "leak"],
  parts: (plan) => plan.edges.filter((edge): edge is ValvePart => edge.kind === "valve"),
  joints: { edge: (part, plan) => plan.edge(part.name) },
  fill: (rows, row, part) => {
    rows.resistance_mmHg_s_per_mL[row] = part.resistance_mmHg_s_per_mL;
    rows.turbulence_mmHg_s2_per_mL2[row] = part.turbulence_mmHg_s2_per_mL2;
    rows.opening[row] = 1;
  },
});

export type Valves = TableOf<typeof valveKind>;

export function bindValves(valves: Valves, edges: Edges, volumes: Volumes): () => void {
  return () => {
    const { elastance_mmHg_per_mL, pressure_mmHg } = volumes;
    const { from, to, flow_mL_per_s } = edges;
    for (let i = 0; i < valves.edge.length; i++) {
      const k = valves.edge[i];
      const a = from[k];
      const b = to[k];
      const s = STEP_S * (elastance_mmHg_per_mL[a] + elastance_mmHg_per_mL[b]);
      const flow = flow_mL_per_s[k];
      const leak = valves.leak[i];
      const backward = pressure_mmHg[a] - pressure_mmHg[b] + s * flow < 0;
      const area = backward ? leak : valves.opening[i];
      edges.lowest_mL_per_s[k] = leak > TIGHT ? -UNBOUNDED_ML_PER_S : 0;
      if (area <= TIGHT) {
        edges.conductance_mL_per_s_mmHg[k] = 0;
        edges.memory[k] = 0;
        continue;
      }
      const loss =
        (valves.resistance_mmHg_s_per_mL[i] +
          (valves.turbulence_mmHg_s2_per_mL2[i] * Math.abs(flow)) / area) /
        area;
      const conductance = 1 / (loss + s);
      edges.conductance_mL_per_s_mmHg[k] = conductance;
      edges.memory[k] = s * conductance;
    }
  };
}

const TIGHT = 1e-3;
