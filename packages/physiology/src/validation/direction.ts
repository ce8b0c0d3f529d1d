import type { SignalId } from "@openperfusion/signals";
import type { Engine } from "../engine/Engine.ts";

/** What a signal should do: its change from the start of the case, or its value where `absolute` says so. */
export interface Expected {
  readonly signal: SignalId;
  readonly low: number;
  readonly high: number;
  readonly absolute?: true;
  readonly source: string;
}

/** A change of controls, and what the patient should show some time later. */
export interface Direction {
  readonly id: string;
  readonly what: string;
  readonly steps: readonly (readonly [after_s: number, control: SignalId, value: number])[];
  readonly read_s: number;
  /** Given the start and the engine at `read_s`, so that closed forms can use what was measured. */
  readonly expected: (start: ReadonlyMap<SignalId, number>, engine: Engine) => readonly Expected[];
}

/** Values that no change in the case should move: mixing and conservation. */
export function still(signal: SignalId, within: number, source: string): Expected {
  return { signal, low: -within, high: within, source };
}

/** What a signal was when the case began; throws RangeError when nothing was read. */
export function atStart(start: ReadonlyMap<SignalId, number>, signal: SignalId): number {
  const found = start.get(signal);
  if (found === undefined) throw new RangeError(`${signal} was not read at the start`);
  return found;
}
