import type { CentrifugalPumpPart } from "../assemblies/parts.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { FAST_S, STEP_S } from "../engine/rates.ts";
import { gas_fraction } from "./bubbles.ts";
import type { FastContents } from "./contents.ts";
import type { Edges } from "./edges.ts";
import type { Volumes } from "./volumes.ts";

/**
 * A centrifugal pump between two volumes, N in thousands of turns per minute, q in mL/s, either way:
 *
 *   L·dq/dt = P_in − P_out + a·N² − (b·N + c·|q|)·q
 *
 * A pump that stands or turns slowly lets blood run back through it: nothing occludes. Gas in the head takes the
 * head away (`air_fraction`): a rotor whirls half-filled at no pressure. `thrombus` is a fault's, `grownThrombus` has grown.
 */
export const centrifugalPumpKind = defineKind({
  name: "centrifugalPump",
  columns: [
    "speed_rpm",
    "setSpeed_rpm",
    "acceleration_rpm_per_s",
    "head_mmHg_per_krpm2",
    "slope_mmHg_s_per_mL_krpm",
    "turbulence_mmHg_s2_per_mL2",
    "inertance_mmHg_s2_per_mL",
    "guard",
    "air_fraction",
    "vortex_fraction",
    "power",
    "live",
    "handCrank_rpm",
    "runaway_rpm",
    "thrombus",
    "grownThrombus",
    "bivalirudin_fraction",
    "hemolysis_g_per_100L",
  ],
  parts: (plan) => plan.edges.filter((edge): edge is CentrifugalPumpPart => edge.kind === "centrifugalPump"),
  joints: {
    edge: (part, plan) => plan.edge(part.name),
    inlet: (part, plan) => plan.volume(part.from),
    outlet: (part, plan) => plan.volume(part.to),
  },
  fill: (rows, row, part) => {
    rows.bivalirudin_fraction[row] = 1;
    rows.acceleration_rpm_per_s[row] = part.acceleration_rpm_per_s;
    rows.head_mmHg_per_krpm2[row] = part.head_mmHg_per_krpm2;
    rows.slope_mmHg_s_per_mL_krpm[row] = part.slope_mmHg_s_per_mL_krpm;
    rows.turbulence_mmHg_s2_per_mL2[row] = part.turbulence_mmHg_s2_per_mL2;
    rows.inertance_mmHg_s2_per_mL[row] = part.inertance_mmHg_s2_per_mL;
    rows.hemolysis_g_per_100L[row] = part.hemolysis_g_per_100L;
    rows.guard[row] = 1;
    rows.power[row] = 1;
    rows.live[row] = 1;
  },
});

export type CentrifugalPumps = TableOf<typeof centrifugalPumpKind>;

/** Every step: head and losses at the flow that it has. */
export function bindCentrifugalPumps(pumps: CentrifugalPumps, edges: Edges): () => void {
  return () => {
    for (let i = 0; i < pumps.edge.length; i++) {
      const k = pumps.edge[i];
      const speed_krpm = pumps.speed_rpm[i] / 1000;
      const loss =
        (pumps.slope_mmHg_s_per_mL_krpm[i] * speed_krpm +
          pumps.turbulence_mmHg_s2_per_mL2[i] * Math.abs(edges.flow_mL_per_s[k])) *
        (1 + pumps.thrombus[i] + GROWN * pumps.grownThrombus[i]);
      const s = pumps.inertance_mmHg_s2_per_mL[i] / STEP_S;
      const conductance = 1 / (loss + s);
      edges.conductance_mL_per_s_mmHg[k] = conductance;
      edges.memory[k] = s * conductance;
      edges.drive_mL_per_s[k] =
        conductance * pumps.head_mmHg_per_krpm2[i] * speed_krpm * speed_krpm * (1 - pumps.air_fraction[i]);
    }
  };
}

/** Every 10 ms: the motor follows its set speed; a head with 30 % of gas at its inlet is de-primed. */
export function driveCentrifugalPumps(
  pumps: CentrifugalPumps,
  edges: Edges,
  volumes: Volumes,
  fast: FastContents,
): void {
  for (let i = 0; i < pumps.edge.length; i++) {
    const reach = pumps.acceleration_rpm_per_s[i] * FAST_S;
    const guard = edges.allowed[pumps.edge[i]];
    pumps.guard[i] = guard;
    const wanted =
      pumps.power[i] * pumps.live[i] > 0.5
        ? Math.max(pumps.setSpeed_rpm[i] * guard, pumps.runaway_rpm[i])
        : pumps.handCrank_rpm[i];
    pumps.speed_rpm[i] += Math.max(-reach, Math.min(reach, wanted - pumps.speed_rpm[i]));
    const gas = gas_fraction(fast, volumes, pumps.inlet[i]) / DEPRIMED;
    pumps.air_fraction[i] = Math.min(1, pumps.vortex_fraction[i] + gas * gas);
  }
}

/** Share of gas at the inlet at which there is no head; a few percent pass (teaching assumption). */
const DEPRIMED = 0.3;
/** What a rotor grown over with clot adds to the losses, over the losses (teaching assumption). */
const GROWN = 8;
