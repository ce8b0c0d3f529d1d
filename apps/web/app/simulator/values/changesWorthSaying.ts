import type { Cell, SignalId } from "@openperfusion/signals";

/** What was told. */
export interface Said {
  readonly values: ReadonlyMap<SignalId, number>;
  /** The signals of the last announcement. */
  readonly changed: readonly SignalId[];
}

export const NOTHING_SAID: Said = { values: new Map(), changed: [] };

/** The values that a perfusionist calls out, each with the change that is worth a word. Ours, not a guideline's. */
const WORTH = [
  ["patient.pressure.arterial.mean", 5],
  ["pump.arterial.flow", 0.2],
  ["circuit.reservoir.level", 150],
  ["blood.venous.so2", 4],
  ["circuit.temperature.arterialOutlet", 0.5],
] as const satisfies readonly (readonly [SignalId, number])[];

/** What is to be said next; the same object when nothing changed enough. The first values are taken in silence. */
export function changesWorthSaying(said: Said, read: (signal: SignalId) => Cell): Said {
  const values = new Map(said.values);
  const changed: SignalId[] = [];
  for (const [signal, least] of WORTH) {
    const value = read(signal);
    if (typeof value !== "number") continue;
    const before = values.get(signal);
    if (before !== undefined && Math.abs(value - before) < least) continue;
    values.set(signal, value);
    if (before !== undefined) changed.push(signal);
  }
  return values.size === said.values.size && changed.length === 0 ? said : { values, changed };
}
