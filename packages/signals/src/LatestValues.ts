import type { SignalId } from "./catalogue.ts";
import type { FrameLayout } from "./frameLayout.ts";
import { BYTES_PER_COLUMN, readCell } from "./packedFrame.ts";
import type { Cell } from "./packedFrame.ts";
import type { Qualifier, ValueKind } from "./reading.ts";

/** The newest cell of one signal from one stream. */
export interface LatestValue {
  readonly cell: Cell;
  /** Seconds since the frame's time; 0 for a frame whose time lies after `now_s`. */
  readonly age_s: number;
  readonly stream: string;
  readonly kind: ValueKind;
  readonly qualifier?: Qualifier;
}

export interface LatestQuery {
  /** `measured` when not given: a set point is never taken for a measurement. */
  readonly kind?: ValueKind;
  /** Only this stream; without it the freshest of all. */
  readonly stream?: string;
  /** Only this view, for a device that sends one quantity in several. */
  readonly qualifier?: Qualifier;
  /** Older cells are not given. */
  readonly maxAge_s?: number;
}

/**
 * Joins several streams into what is known now, each value with its age and its source.
 *
 * Two sources of one signal stay two. Within a stream the newest frame that has the signal speaks for it,
 * also when it says that there is no number. Time is the caller's monotonic clock in seconds, one for all
 * streams; nothing here reads a clock.
 */
export class LatestValues {
  readonly #streams = new Map<string, Map<string, HeldFrame>>();
  #arrivals = 0;

  /**
   * Keeps a copy of the frame. Gives false, and changes nothing, when a newer frame of the same layout is held;
   * of two with one time the later call wins. Throws RangeError when the length is not the layout's.
   */
  put(stream: string, layout: FrameLayout, packed: Uint8Array, time_s: number): boolean {
    const expected = layout.columns.length * BYTES_PER_COLUMN;
    if (packed.byteLength !== expected) {
      throw new RangeError(`Layout ${layout.id} packs into ${expected} bytes, found ${packed.byteLength}`);
    }
    if (!Number.isFinite(time_s)) throw new RangeError(`time_s must be finite, found ${time_s}`);
    const frames = this.#streams.get(stream) ?? new Map<string, HeldFrame>();
    this.#streams.set(stream, frames);
    const held = frames.get(layout.id) ?? holdFrame(layout);
    if (time_s < held.time_s) return false;
    frames.set(layout.id, held);
    held.bytes.set(packed);
    held.time_s = time_s;
    held.arrival = ++this.#arrivals;
    return true;
  }

  /** The freshest cell that the query allows, or undefined where no stream has one. */
  get(signal: SignalId, now_s: number, query: LatestQuery = {}): LatestValue | undefined {
    const [first] = this.sources(signal, now_s, query);
    return first;
  }

  /** One cell per stream that has the signal, freshest first. */
  sources(signal: SignalId, now_s: number, query: LatestQuery = {}): readonly LatestValue[] {
    const found: { readonly frame: HeldFrame; readonly value: LatestValue }[] = [];
    for (const [stream, frames] of this.#streams) {
      if (query.stream !== undefined && stream !== query.stream) continue;
      const newest = newestColumn(frames, signal, query);
      if (newest === undefined) continue;
      const age_s = Math.max(0, now_s - newest.frame.time_s);
      if (query.maxAge_s !== undefined && age_s > query.maxAge_s) continue;
      found.push({ frame: newest.frame, value: valueOf(newest, stream, age_s) });
    }
    return found.toSorted((a, b) => (isFresher(a.frame, b.frame) ? -1 : 1)).map(({ value }) => value);
  }

  /** Drops all that a stream said, when it is closed or left. */
  forget(stream: string): void {
    this.#streams.delete(stream);
  }
}

interface HeldFrame {
  readonly layout: FrameLayout;
  readonly bytes: Uint8Array;
  readonly view: DataView;
  time_s: number;
  arrival: number;
}

interface Found {
  readonly frame: HeldFrame;
  readonly column: number;
}

function holdFrame(layout: FrameLayout): HeldFrame {
  const bytes = new Uint8Array(layout.columns.length * BYTES_PER_COLUMN);
  return { layout, bytes, view: new DataView(bytes.buffer), time_s: Number.NEGATIVE_INFINITY, arrival: 0 };
}

function newestColumn(
  frames: ReadonlyMap<string, HeldFrame>,
  signal: SignalId,
  query: LatestQuery,
): Found | undefined {
  const kind = query.kind ?? "measured";
  let newest: Found | undefined;
  for (const frame of frames.values()) {
    if (newest !== undefined && isFresher(newest.frame, frame)) continue;
    const column = frame.layout.columns.findIndex(
      (candidate) =>
        candidate.signal === signal &&
        candidate.kind === kind &&
        (query.qualifier === undefined || candidate.qualifier === query.qualifier),
    );
    if (column >= 0) newest = { frame, column };
  }
  return newest;
}

function isFresher(a: HeldFrame, b: HeldFrame): boolean {
  return a.time_s === b.time_s ? a.arrival > b.arrival : a.time_s > b.time_s;
}

function valueOf({ frame, column }: Found, stream: string, age_s: number): LatestValue {
  const cell = readCell(frame.view, column * BYTES_PER_COLUMN);
  const { kind, qualifier } = frame.layout.columns[column] as FrameLayout["columns"][number];
  return { cell, age_s, stream, kind, ...(qualifier === undefined ? {} : { qualifier }) };
}
