import type { Cell, SignalId, SignalSource } from "@openperfusion/signals";

/** The same values for ever; a signal that is not named is not available. */
export function constantSource(values: Readonly<Partial<Record<SignalId, Cell>>>): SignalSource {
  return (signal) => values[signal] ?? "notAvailable";
}

/**
 * A source that knows only the patient, joined to what the device tells of itself (`profile.emission.ownValues`):
 * where the source says not available, the device's own value stands in.
 */
export function withOwnValues(
  source: SignalSource,
  own: Readonly<Partial<Record<SignalId, number>>>,
): SignalSource {
  return (signal, time_s) => {
    const cell = source(signal, time_s);
    return cell === "notAvailable" ? (own[signal] ?? cell) : cell;
  };
}
