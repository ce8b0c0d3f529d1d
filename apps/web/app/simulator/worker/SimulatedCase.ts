import type { Cell, SignalId } from "@openperfusion/signals";

/** The part of the engine that the room uses; a test hands in its own. */
export interface SimulatedCase {
  readonly time_s: number;
  readonly signals: readonly SignalId[];
  step(milliseconds: number): void;
  read(signal: SignalId): Cell;
  control(signal: SignalId): number;
  setControl(signal: SignalId, value: number): void;
  snapshot(): Uint8Array;
  restore(snapshot: Uint8Array): void;
}
