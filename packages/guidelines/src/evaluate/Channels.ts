import { BYTES_PER_COLUMN, MISSING_STATES } from "@openperfusion/signals";
import type { FrameLayout, MissingState, Qualifier, SignalId, ValueKind } from "@openperfusion/signals";

/** The newest value of one column of one stream; `value` is NaN where the device sent a state in place of a number. */
export interface Slot {
  readonly stream: string;
  readonly qualifier: Qualifier | undefined;
  value: number;
  state: MissingState | undefined;
  time_s: number;
}

/** All that streams say of one signal. */
export class Channel {
  readonly slots: Slot[] = [];
  /** Counts the values written, so that a reader sees that nothing came. */
  writes = 0;
  /** Time of the last value that was a number. */
  lastSample_s = Number.NEGATIVE_INFINITY;
}

/**
 * The newest values of a case by signal, written from packed frames without allocation: where a layout's columns go is
 * found once per stream and layout.
 */
export class Channels {
  readonly #channels: Readonly<Record<ValueKind, Map<SignalId, Channel>>> = {
    measured: new Map(),
    set: new Map(),
    limitLow: new Map(),
    limitHigh: new Map(),
  };
  /** By stream, then by layout. */
  readonly #placed = new Map<string, Map<string, readonly (readonly [Channel, Slot])[]>>();

  /** How many columns have come to be known. */
  placements = 0;

  channel(signal: SignalId, kind: ValueKind): Channel {
    const channels = this.#channels[kind];
    const held = channels.get(signal);
    if (held !== undefined) return held;
    const made = new Channel();
    channels.set(signal, made);
    return made;
  }

  /** An older frame of a column than the one held changes nothing. Throws RangeError when the length is not the layout's. */
  write(stream: string, layout: FrameLayout, packed: Uint8Array, time_s: number): void {
    const expected = layout.columns.length * BYTES_PER_COLUMN;
    if (packed.byteLength !== expected) {
      throw new RangeError(`Layout ${layout.id} packs into ${expected} bytes, found ${packed.byteLength}`);
    }
    const columns = this.#columns(stream, layout);
    const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
    for (let i = 0; i < columns.length; i++) {
      const [channel, slot] = columns[i]!;
      if (time_s < slot.time_s) continue;
      const code = view.getUint8(i * BYTES_PER_COLUMN);
      slot.time_s = time_s;
      channel.writes++;
      if (code === 0) {
        slot.value = view.getFloat64(i * BYTES_PER_COLUMN + 1, true);
        slot.state = undefined;
        channel.lastSample_s = Math.max(channel.lastSample_s, time_s);
      } else {
        slot.value = Number.NaN;
        slot.state = MISSING_STATES[code - 1];
      }
    }
  }

  #columns(stream: string, layout: FrameLayout): readonly (readonly [Channel, Slot])[] {
    const layouts = this.#placed.get(stream) ?? new Map<string, readonly (readonly [Channel, Slot])[]>();
    this.#placed.set(stream, layouts);
    const placed = layouts.get(layout.id) ?? layout.columns.map((column) => this.#place(stream, column));
    layouts.set(layout.id, placed);
    return placed;
  }

  #place(stream: string, column: FrameLayout["columns"][number]): readonly [Channel, Slot] {
    const channel = this.channel(column.signal, column.kind);
    const held = channel.slots.find((slot) => slot.stream === stream && slot.qualifier === column.qualifier);
    if (held !== undefined) return [channel, held];
    const slot: Slot = {
      stream,
      qualifier: column.qualifier,
      value: Number.NaN,
      state: undefined,
      time_s: Number.NEGATIVE_INFINITY,
    };
    channel.slots.push(slot);
    this.placements++;
    return [channel, slot];
  }
}
