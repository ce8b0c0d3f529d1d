import { unpackFrame } from "@openperfusion/signals";
import type { Cell, FrameLayout, SignalId, SignalSource, ValueKind } from "@openperfusion/signals";

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
  return (signal, time_s, column) => {
    const cell = source(signal, time_s, column);
    return cell === "notAvailable" ? (own[signal] ?? cell) : cell;
  };
}

export interface RecordedFrame {
  readonly time_s: number;
  readonly layout: FrameLayout;
  readonly packed: Uint8Array;
}

/**
 * What a recording's frames tell, in order of time: each signal as it was last told at or before the time asked
 * for, a missing state as that state; before its first frame, and for signals that no frame names, not available.
 */
export function recordedSource(frames: readonly RecordedFrame[]): SignalSource {
  const latest = new Map<string, Cell>();
  const nameOf = (signal: SignalId, kind: ValueKind = "measured"): string => `${signal} ${kind}`;
  let next = 0;
  let now_s = Number.NEGATIVE_INFINITY;
  return (signal, time_s, column) => {
    if (time_s < now_s) {
      latest.clear();
      next = 0;
    }
    now_s = time_s;
    for (let frame = frames[next]; frame !== undefined && frame.time_s <= time_s; frame = frames[++next]) {
      const cells = unpackFrame(frame.layout, frame.packed);
      frame.layout.columns.forEach((recorded, i) => {
        latest.set(nameOf(recorded.signal, recorded.kind), cells[i] as Cell);
      });
    }
    return latest.get(nameOf(signal, column?.kind)) ?? "notAvailable";
  };
}
