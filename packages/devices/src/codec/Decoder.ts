import type { FrameLayout } from "@openperfusion/signals";
import type { DecodedFrame, DecodedItem, DecodedNotice, DecodedRejected } from "./DecodedItem.ts";
import type { DecoderState } from "./DecoderState.ts";

/**
 * Reads one device's byte stream. Knows nothing of ports or clocks: bytes in, items out. The same bytes give the same
 * items, however they are cut into chunks, and no input makes it throw. `at_ms` is when a chunk came, on a clock that
 * never steps back: only a profile with an inter-byte time-out looks at it, and the same bytes of the same times then
 * give the same items.
 */
export interface Decoder {
  /** Count of bytes that were given and are in no item yet. */
  readonly pendingBytes: number;
  consume(chunk: Uint8Array, at_ms?: number): readonly DecodedItem[];
  /** The same without an array: `sink.frame` gets one view that is valid only during the call. */
  consumeInto(chunk: Uint8Array, sink: ItemSink, at_ms?: number): void;
  /**
   * The stream breaks off: bytes of an unfinished frame become `rejected(truncated)`. After `lost` and `closed` nobody
   * knows what was missed, so the device's modes are unknown again; at the `end` of a recording they stay.
   */
  flush(reason: "lost" | "closed" | "end"): readonly DecodedItem[];
  /** As of the last item; the pending bytes are not part of it and must be given again. */
  state(): DecoderState;
}

/** A frame that has just been read. */
export interface FrameView {
  readonly seq: number;
  readonly length: number;
  readonly layout: FrameLayout;
  /** Overwritten by the next frame; copy what you keep. */
  readonly packed: Uint8Array;
  /** A copy that lasts. */
  toFrame(): DecodedFrame;
}

/** Takes items as they are decoded, in the order of the stream. */
export interface ItemSink {
  frame(frame: FrameView): void;
  notice(item: DecodedNotice): void;
  rejected(item: DecodedRejected): void;
}

export function collectInto(items: DecodedItem[]): ItemSink {
  return {
    frame: (view) => items.push(view.toFrame()),
    notice: (item) => items.push(item),
    rejected: (item) => items.push(item),
  };
}
