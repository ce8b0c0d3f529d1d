import type { SignalId } from "@openperfusion/signals";

const FLOWS_AND_PRESSURES_S = 30;
const MONITORED_S = 150;
const SAMPLED_S = 1800;
const BODY_S = Number.MAX_SAFE_INTEGER;

/** Ours, as in the derived signals: what consoles send several times a minute, monitors once, and laboratories seldom. */
const BY_PREFIX: readonly (readonly [prefix: string, maxAge_s: number])[] = [
  ["patient.weight", BODY_S],
  ["patient.height", BODY_S],
  ["patient.temperature.", MONITORED_S],
  ["patient.nirs.", MONITORED_S],
  ["patient.", FLOWS_AND_PRESSURES_S],
  ["circuit.temperature.", MONITORED_S],
  ["gas.exhaust.", MONITORED_S],
  ["blood.arterial.", MONITORED_S],
  ["blood.venous.", MONITORED_S],
  ["blood.inline", MONITORED_S],
  ["blood.", SAMPLED_S],
  ["coag.", SAMPLED_S],
  ["echo.", SAMPLED_S],
  ["nirs.", MONITORED_S],
  ["", FLOWS_AND_PRESSURES_S],
];

/** The age in seconds from which a value no longer speaks for now. */
export function usualMaxAge_s(signal: SignalId): number {
  return BY_PREFIX.find(([prefix]) => signal.startsWith(prefix))?.[1] ?? FLOWS_AND_PRESSURES_S;
}
