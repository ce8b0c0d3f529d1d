import type { PreviewFrame } from "@openperfusion/contracts";
import { unpackFrame } from "@openperfusion/signals";
import type { FrameLayout, LayoutColumn, MissingState, Qualifier } from "@openperfusion/signals";
import { RingTrace } from "./RingTrace.ts";

/** Five minutes of a 10 Hz device. */
const TRACE_CAPACITY = 3000;

/** The newest reading of one column, with all that must be shown beside it. Changed in place: it belongs to the data plane. */
export interface TrackedValue {
  readonly column: LayoutColumn;
  /** The number, or why there is none; null before the first frame. */
  cell: number | MissingState | null;
  qualifier: Qualifier | undefined;
  /** First byte of the frame and the byte after its last one. */
  seq: number;
  endSeq: number;
  hostWall_ms: number;
  ageAtServer_ms: number;
  received_ms: number;
  readonly trace: RingTrace;
}

/** A column keeps its tile when only its qualifier changes. */
export function columnKey({ signal, kind }: Pick<LayoutColumn, "signal" | "kind">): string {
  return `${signal}|${kind}`;
}

/** One stream on its way to the screen: the newest reading of each column, and a short trace of each. */
export class StreamTrack {
  readonly values: ReadonlyMap<string, TrackedValue>;
  readonly #layouts: ReadonlyMap<string, FrameLayout>;
  /** Counts the frames taken, so that a painter can skip when nothing came. */
  frameCount = 0;

  constructor(stream: { readonly layouts: readonly FrameLayout[] }) {
    this.#layouts = new Map(stream.layouts.map((layout) => [layout.id, layout]));
    const values = new Map<string, TrackedValue>();
    for (const column of stream.layouts.flatMap(({ columns }) => columns)) {
      const key = columnKey(column);
      if (!values.has(key)) values.set(key, emptyValue(column));
    }
    this.values = values;
  }

  /** Forgets every reading: their ages can no longer be told. */
  forget(): void {
    for (const value of this.values.values()) {
      value.cell = null;
      value.seq = -1;
      value.trace.clear();
    }
    this.frameCount += 1;
  }

  /** Takes a frame; false when its layout is none of the stream's. */
  apply(frame: PreviewFrame, received_ms: number): boolean {
    const layout = this.#layouts.get(frame.layout);
    if (layout === undefined) return false;
    const cells = unpackFrame(layout, bytesFromBase64(frame.packed));
    layout.columns.forEach((column, i) => {
      const value = this.values.get(columnKey(column)) as TrackedValue;
      // Of several layouts the server may hold an old frame each; an older frame never replaces a newer one.
      if (frame.seq < value.seq) return;
      const cell = cells[i] as number | MissingState;
      value.cell = cell;
      value.qualifier = column.qualifier;
      value.seq = frame.seq;
      value.endSeq = frame.seq + frame.length;
      value.hostWall_ms = frame.hostWall_ms;
      value.ageAtServer_ms = frame.age_ms;
      value.received_ms = received_ms;
      value.trace.push(frame.hostWall_ms / 1000, typeof cell === "number" ? cell : Number.NaN);
    });
    this.frameCount += 1;
    return true;
  }
}

function emptyValue(column: LayoutColumn): TrackedValue {
  return {
    column,
    cell: null,
    qualifier: column.qualifier,
    seq: -1,
    endSeq: -1,
    hostWall_ms: Number.NaN,
    ageAtServer_ms: 0,
    received_ms: 0,
    trace: new RingTrace(TRACE_CAPACITY),
  };
}

export function bytesFromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
