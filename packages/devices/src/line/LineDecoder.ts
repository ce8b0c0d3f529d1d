import type { FrameLayout } from "@openperfusion/signals";
import type { DeviceProfile } from "../profile/DeviceProfile.ts";
import type { ProfileOptions } from "../profile/ProfileOption.ts";
import { alphabetOf } from "./alphabetOf.ts";
import { textOf } from "./bytesOf.ts";
import { compileDataLine } from "./compileDataLine.ts";
import type { DecodedItem, DecodedRejected, RejectReason } from "./decodedItem.ts";
import type { DecoderState, ItemSink, LineEndStyle } from "./decoding.ts";
import { FrameView } from "./FrameView.ts";
import { initialModes, layoutFor } from "./layoutsOf.ts";
import type { ModeValues } from "./layoutsOf.ts";
import { LineMatcher } from "./LineMatcher.ts";
import { NoticeMatcher } from "./NoticeMatcher.ts";

const CR = 0x0d;
const LF = 0x0a;

/**
 * Reads a device's byte stream as its profile says.
 *
 * Knows nothing of ports or clocks: bytes in, items out. A line split over any number of chunks, at any offset,
 * decodes exactly as one that arrives whole. No input makes it throw.
 */
export class LineDecoder {
  readonly #profile: DeviceProfile;
  readonly #matcher: LineMatcher;
  readonly #notices: NoticeMatcher;
  readonly #alphabet: Uint8Array;
  readonly #frame: FrameView;
  readonly #acceptsBareCr: boolean;
  /** Bytes of the line that has begun and not ended. */
  readonly #pending: Uint8Array;
  #pendingLength = 0;
  /** Offset in the stream of the first byte that is in no item yet. */
  #seq: number;
  #modes: ModeValues;
  #layout: FrameLayout;
  #isOverlong: boolean;
  #lineEnd: LineEndStyle;
  #areColumnsRefused: boolean;

  constructor(profile: DeviceProfile, options: ProfileOptions, state: DecoderState) {
    this.#profile = profile;
    this.#matcher = new LineMatcher(compileDataLine(profile, options));
    this.#notices = new NoticeMatcher(profile);
    this.#alphabet = alphabetOf(profile);
    this.#frame = new FrameView(profile, this.#matcher);
    this.#acceptsBareCr = profile.framing.lineEnds.includes("\r");
    this.#pending = new Uint8Array(profile.framing.maxLength_bytes);
    this.#seq = state.seq;
    this.#modes = state.modes;
    this.#layout = layoutFor(profile, state.modes);
    this.#isOverlong = state.isOverlong;
    this.#lineEnd = state.lineEnd;
    this.#areColumnsRefused = state.areColumnsRefused;
  }

  /** Count of bytes that were given and are in no item yet. */
  get pendingBytes(): number {
    return this.#pendingLength;
  }

  consume(chunk: Uint8Array): readonly DecodedItem[] {
    const items: DecodedItem[] = [];
    this.consumeInto(chunk, collectInto(items));
    return items;
  }

  /** The same without an object per frame: `sink.frame` gets one view that is valid only during the call. */
  consumeInto(chunk: Uint8Array, sink: ItemSink): void {
    // A line that lies wholly in the chunk needs no search for its end.
    const lastWhole = chunk.length - this.#matcher.line.maxLength_bytes - 2;
    let at = 0;
    while (at < chunk.length) {
      if (at <= lastWhole && this.#pendingLength === 0 && !this.#isOverlong && !this.#areColumnsRefused) {
        const end = this.#matcher.match(chunk, at);
        if (end >= 0 && chunk[end] === CR && chunk[end + 1] === LF && this.#lineEnd !== "cr") {
          this.#emitFrame(chunk, at, end + 2, sink);
          at = end + 2;
          continue;
        }
      }
      at = this.#cut(chunk, at, sink);
    }
  }

  /**
   * The stream breaks off: bytes of an unfinished line become `rejected(truncated)`. After `lost` and `closed`
   * nobody knows what was missed, so the device's modes are unknown again; at the `end` of a recording they stay.
   */
  flush(reason: "lost" | "closed" | "end"): readonly DecodedItem[] {
    const items: DecodedItem[] = [];
    const length = this.#pendingLength;
    if (length > 0) {
      const endsInCr = this.#acceptsBareCr && this.#pending[length - 1] === CR;
      if (endsInCr) this.#settle(this.#pending, 0, length, collectInto(items));
      else
        this.#reject(
          this.#pending,
          0,
          length,
          this.#isOverlong ? "overlong" : "truncated",
          collectInto(items),
        );
      this.#pendingLength = 0;
    }
    this.#isOverlong = false;
    if (reason !== "end") {
      this.#lineEnd = "undecided";
      this.#areColumnsRefused = false;
      this.#setModes(initialModes(this.#profile));
    }
    return items;
  }

  /** As of the last item; the pending bytes are not part of it and must be given again. */
  state(): DecoderState {
    return {
      seq: this.#seq,
      modes: this.#modes,
      isOverlong: this.#isOverlong,
      lineEnd: this.#lineEnd,
      areColumnsRefused: this.#areColumnsRefused,
    };
  }

  /** Takes bytes up to the next line end, or all there are; returns where to go on. */
  #cut(chunk: Uint8Array, from: number, sink: ItemSink): number {
    const limit = Math.min(chunk.length, from + this.#pending.length - this.#pendingLength);
    let previous = this.#pendingLength > 0 ? this.#pending[this.#pendingLength - 1] : 0;
    for (let i = from; i < limit; i++) {
      const byte = chunk[i];
      const endsBefore = previous === CR && byte !== LF && this.#acceptsBareCr;
      const endsHere = byte === LF || (byte === CR && this.#lineEnd === "cr");
      if (endsBefore || endsHere) {
        const end = endsBefore ? i : i + 1;
        this.#finish(chunk, from, end, sink);
        return end;
      }
      previous = byte;
    }
    this.#pending.set(chunk.subarray(from, limit), this.#pendingLength);
    this.#pendingLength += limit - from;
    if (this.#pendingLength === this.#pending.length) {
      this.#pendingLength = 0;
      this.#reject(this.#pending, 0, this.#pending.length, "overlong", sink);
      this.#isOverlong = true;
    }
    return limit;
  }

  #finish(chunk: Uint8Array, from: number, end: number, sink: ItemSink): void {
    if (this.#pendingLength === 0) {
      this.#settle(chunk, from, end, sink);
      return;
    }
    this.#pending.set(chunk.subarray(from, end), this.#pendingLength);
    const length = this.#pendingLength + end - from;
    this.#pendingLength = 0;
    this.#settle(this.#pending, 0, length, sink);
  }

  /** Decides what a line is that ends in LF, CR LF or a bare CR. */
  #settle(bytes: Uint8Array, start: number, end: number, sink: ItemSink): void {
    if (this.#isOverlong) {
      this.#isOverlong = false;
      this.#reject(bytes, start, end, "overlong", sink);
      return;
    }
    const isBareCr = bytes[end - 1] === CR;
    const isCrLf = !isBareCr && end - start >= 2 && bytes[end - 2] === CR;
    if (!isBareCr && !isCrLf) {
      // In a stream whose lines ended in CR alone, a lone LF says that the device writes CR LF after all.
      if (end - start === 1) this.#lineEnd = "undecided";
      this.#reject(
        bytes,
        start,
        end,
        end - start === 1 ? "noise" : this.#reasonOf(bytes, start, end - 1),
        sink,
      );
      return;
    }
    const bodyEnd = isBareCr ? end - 1 : end - 2;
    const matched = this.#matcher.match(bytes, start);
    if (matched === bodyEnd) {
      if (this.#areColumnsRefused) return this.#reject(bytes, start, end, "header", sink);
      if (isBareCr) this.#lineEnd = "cr";
      return this.#emitFrame(bytes, start, end, sink);
    }
    const column = this.#failedCell(matched);
    if (this.#matcher.isOtherUnit && this.#matcher.endOf.at(-1) === bodyEnd) {
      return this.#reject(bytes, start, end, "unit", sink, column);
    }
    this.#settleNotice(bytes, start, bodyEnd, end, column, sink);
  }

  #settleNotice(
    bytes: Uint8Array,
    start: number,
    bodyEnd: number,
    end: number,
    column: number,
    sink: ItemSink,
  ): void {
    const match = this.#notices.match(textOf(bytes, start, bodyEnd));
    if (match.kind === "none") {
      this.#reject(bytes, start, end, this.#reasonOf(bytes, start, bodyEnd), sink, column);
      return;
    }
    if (match.kind === "otherTitles") {
      if (match.isWhole) this.#areColumnsRefused = true;
      this.#reject(bytes, start, end, "header", sink);
      return;
    }
    const { notice, text, key, mode, value } = match.line;
    if (match.isTitles) this.#areColumnsRefused = false;
    if (mode !== undefined && value !== undefined) this.#setModes({ ...this.#modes, [mode]: value });
    const stretch = { seq: this.#seq, length: end - start };
    this.#seq += end - start;
    sink.notice({ kind: "notice", ...stretch, notice, text, ...(key === undefined ? {} : { key }) });
  }

  #emitFrame(bytes: Uint8Array, start: number, end: number, sink: ItemSink): void {
    this.#frame.show(bytes, this.#seq, end - start, this.#layout);
    this.#seq += end - start;
    sink.frame(this.#frame);
  }

  #reject(
    bytes: Uint8Array,
    start: number,
    end: number,
    reason: RejectReason,
    sink: ItemSink,
    column?: number,
  ): void {
    const item: DecodedRejected = {
      kind: "rejected",
      seq: this.#seq,
      length: end - start,
      reason,
      ...(column === undefined ? {} : { column }),
      bytes: bytes.slice(start, end),
    };
    this.#seq += end - start;
    sink.rejected(item);
  }

  #reasonOf(bytes: Uint8Array, start: number, bodyEnd: number): RejectReason {
    for (let i = start; i < bodyEnd; i++) {
      if (this.#alphabet[bytes[i] as number] === 0) return "noise";
    }
    return "shape";
  }

  /** The cell at which the last match ended; a line that goes on after its last cell fails behind it. */
  #failedCell(matched: number): number {
    const { cellOf } = this.#matcher.line;
    return matched >= 0 ? (cellOf.at(-1) ?? 0) + 1 : (cellOf[this.#matcher.failedField] ?? 0);
  }

  #setModes(modes: ModeValues): void {
    this.#modes = modes;
    this.#layout = layoutFor(this.#profile, modes);
  }
}

function collectInto(items: DecodedItem[]): ItemSink {
  return {
    frame: (view) => items.push(view.toFrame()),
    notice: (item) => items.push(item),
    rejected: (item) => items.push(item),
  };
}
