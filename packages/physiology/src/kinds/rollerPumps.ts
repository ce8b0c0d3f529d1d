import type { RollerPumpPart } from "../assemblies/parts.ts";
import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { FAST_S, STEP_S } from "../engine/rates.ts";
import { cos } from "../math/sin.ts";
import type { Edges } from "./edges.ts";
import type { Volumes } from "./volumes.ts";

/**
 * A roller pump: q = speed/60 · stroke, whatever the pressure, with the ripple of its two rollers
 * (q·(1 − ripple·cos 2φ)); what an imperfect occlusion lets back grows with the pressure across it:
 *
 *   q_back = (1 − occlusion)·40 mL/s per 100 mmHg  (teaching assumption)
 *
 * A boot fills less as suction flattens it. A pressure guard eases it near its limit; `guard` of a level sensor (see `kinds/levelGuards.ts`), `air` what part of its
 * stroke is air (see `kinds/reservoirs.ts`), `power` whether the motor has any (without it `handCrank_rpm`),
 * `runaway_rpm` a fault's own speed, `direction` −1 a boot laid in the wrong way round.
 */
export const rollerPumpKind = defineKind({
  name: "rollerPump",
  columns: [
    "speed_rpm",
    "setSpeed_rpm",
    "acceleration_rpm_per_s",
    "stroke_mL",
    "occlusion",
    "ripple",
    "phase_rad",
    "guard",
    "air_fraction",
    "fill_fraction",
    "power",
    "live",
    "handCrank_rpm",
    "direction",
    "runaway_rpm",
    "pressureSlow_mmHg",
    "pressureStop_mmHg",
  ],
  parts: (plan) => plan.edges.filter((edge): edge is RollerPumpPart => edge.kind === "rollerPump"),
  joints: {
    edge: (part, plan) => plan.edge(part.name),
    inlet: (part, plan) => plan.volume(part.from),
    outlet: (part, plan) => plan.volume(part.to),
  },
  fill: (rows, row, part) => {
    rows.stroke_mL[row] = part.stroke_mL;
    rows.occlusion[row] = part.occlusion;
    rows.ripple[row] = part.ripple;
    rows.acceleration_rpm_per_s[row] = part.acceleration_rpm_per_s;
    rows.guard[row] = 1;
    rows.fill_fraction[row] = 1;
    rows.power[row] = 1;
    rows.live[row] = 1;
    rows.direction[row] = 1;
    rows.pressureSlow_mmHg[row] = part.pressureSlow_mmHg;
    rows.pressureStop_mmHg[row] = part.pressureStop_mmHg;
  },
});

export type RollerPumps = TableOf<typeof rollerPumpKind>;

/** Every step: the flow that the rollers press. */
export function bindRollerPumps(pumps: RollerPumps, edges: Edges): () => void {
  return () => {
    for (let i = 0; i < pumps.edge.length; i++) {
      const k = pumps.edge[i];
      const turns_per_s = (pumps.speed_rpm[i] * pumps.guard[i]) / 60;
      let phase_rad = pumps.phase_rad[i] + TWO_PI * turns_per_s * STEP_S;
      if (phase_rad >= TWO_PI) phase_rad -= TWO_PI;
      pumps.phase_rad[i] = phase_rad;
      edges.drive_mL_per_s[k] =
        pumps.direction[i] *
        turns_per_s *
        pumps.stroke_mL[i] *
        (1 - pumps.air_fraction[i]) *
        pumps.fill_fraction[i] *
        (1 - pumps.ripple[i] * cos(2 * phase_rad));
      edges.conductance_mL_per_s_mmHg[k] = (1 - pumps.occlusion[i]) * LEAK_ML_PER_S_MMHG;
    }
  };
}

/** Every 10 ms: the motor follows its set speed, the pressure guard watches the outlet. */
export function driveRollerPumps(pumps: RollerPumps, edges: Edges, volumes: Volumes): void {
  for (let i = 0; i < pumps.edge.length; i++) {
    const reach = pumps.acceleration_rpm_per_s[i] * FAST_S;
    const wanted =
      pumps.power[i] * pumps.live[i] > 0.5
        ? Math.max(pumps.setSpeed_rpm[i], pumps.runaway_rpm[i])
        : pumps.handCrank_rpm[i];
    pumps.speed_rpm[i] += Math.max(-reach, Math.min(reach, wanted - pumps.speed_rpm[i]));
    const pressure =
      (pumps.pressureStop_mmHg[i] - volumes.pressure_mmHg[pumps.outlet[i]]) /
      (pumps.pressureStop_mmHg[i] - pumps.pressureSlow_mmHg[i]);
    const source = pumps.direction[i] >= 0 ? pumps.inlet[i] : pumps.outlet[i];
    const suction = (volumes.pressure_mmHg[source] - FLAT_MMHG) / (FULL_MMHG - FLAT_MMHG);
    pumps.fill_fraction[i] = Math.max(0, Math.min(1, suction, volumes.volume_mL[source] / LEAST_ML));
    pumps.guard[i] = Math.max(0, Math.min(1, edges.allowed[pumps.edge[i]], pressure));
  }
}

const TWO_PI = 2 * Math.PI;
const LEAK_ML_PER_S_MMHG = 0.4;
/** Suction at which the boot between the rollers no longer fills, and at which it stays flat (teaching assumption). */
const FULL_MMHG = -300;
const FLAT_MMHG = -600;
const LEAST_ML = 10;
