import type { RowsOf } from "../engine/kind.ts";
import { FAST_S, STEP_S } from "../engine/rates.ts";
import { cos } from "../math/sin.ts";
import type { Edges } from "./edges.ts";
import type { Volumes } from "./volumes.ts";

/**
 * A roller pump: q = speed/60 · stroke · occlusion, whatever the pressure, with the ripple of its two rollers
 * (q·(1 − ripple·cos 2φ)). Two guards of a heart-lung machine act on it, each easing the pump rather than stopping it:
 * the level guard as the reservoir runs low, the pressure guard as the outlet nears its limit.
 * Spallation, over-occlusion and run-away are not modelled.
 */
export const rollerPumpKind = {
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
    "levelStop_mL",
    "levelSlow_mL",
    "pressureSlow_mmHg",
    "pressureStop_mmHg",
  ],
} as const;

export type RollerPumps = RowsOf<typeof rollerPumpKind>;

/** Every step: the flow that the rollers press. */
export function turnRollerPumps(pumps: RollerPumps, edgeOf: Int32Array, edges: Edges): void {
  for (let i = 0; i < edgeOf.length; i++) {
    const turns_per_s = (pumps.speed_rpm[i] * pumps.guard[i]) / 60;
    let phase_rad = pumps.phase_rad[i] + TWO_PI * turns_per_s * STEP_S;
    if (phase_rad >= TWO_PI) phase_rad -= TWO_PI;
    pumps.phase_rad[i] = phase_rad;
    edges.drive_mL_per_s[edgeOf[i]] =
      turns_per_s * pumps.stroke_mL[i] * pumps.occlusion[i] * (1 - pumps.ripple[i] * cos(2 * phase_rad));
  }
}

/** Every 10 ms: the motor follows its set speed, the guards watch reservoir and outlet. */
export function driveRollerPumps(
  pumps: RollerPumps,
  inletOf: Int32Array,
  outletOf: Int32Array,
  volumes: Volumes,
): void {
  for (let i = 0; i < inletOf.length; i++) {
    const reach = pumps.acceleration_rpm_per_s[i] * FAST_S;
    const missing = pumps.setSpeed_rpm[i] - pumps.speed_rpm[i];
    pumps.speed_rpm[i] += Math.max(-reach, Math.min(reach, missing));
    const level =
      (volumes.volume_mL[inletOf[i]] - pumps.levelStop_mL[i]) /
      (pumps.levelSlow_mL[i] - pumps.levelStop_mL[i]);
    const pressure =
      (pumps.pressureStop_mmHg[i] - volumes.pressure_mmHg[outletOf[i]]) /
      (pumps.pressureStop_mmHg[i] - pumps.pressureSlow_mmHg[i]);
    pumps.guard[i] = Math.max(0, Math.min(1, level, pressure));
  }
}

const TWO_PI = 2 * Math.PI;
