import type { PhaseInterval } from "../phases/Phases.ts";
import type { Phase } from "../vocabulary/phase.ts";

/** Whether a case was in a phase at a second of its clock. */
export type PhaseFinder = (phase: Phase, time_s: number) => boolean;

export function phaseFinder(phases: readonly PhaseInterval[]): PhaseFinder {
  return (phase, time_s) =>
    phases.some(
      (interval) =>
        interval.phase === phase &&
        interval.from_s <= time_s &&
        (interval.to_s === undefined || time_s < interval.to_s),
    );
}
