import type { Cell, Qualifier, SignalId } from "@openperfusion/signals";

/** The part of the engine that the room uses; a test hands in its own. */
export interface SimulatedCase {
  readonly time_s: number;
  readonly signals: readonly SignalId[];
  /** The signals that `setControl` takes. */
  readonly controls: readonly SignalId[];
  step(milliseconds: number): void;
  /** Gases at the blood's own temperature unless `view` asks for 37 °C. */
  read(signal: SignalId, view?: Qualifier): Cell;
  control(signal: SignalId): number;
  setControl(signal: SignalId, value: number): void;
  snapshot(): Uint8Array;
  restore(snapshot: Uint8Array): void;
}
