import type { FrameLayout } from "@openperfusion/signals";
import type { LineProfile } from "../profile/LineProfile.ts";
import type { ProfileOptions } from "../profile/ProfileOption.ts";
import { compileDataLine } from "./compileDataLine.ts";
import type { DecodedItem, RejectReason } from "../codec/DecodedItem.ts";
import { collectInto } from "../codec/Decoder.ts";
import type { Decoder, ItemSink } from "../codec/Decoder.ts";
import type { DecoderState } from "../codec/DecoderState.ts";
import { LineFrame } from "./LineFrame.ts";
import { initialModes, layoutFor } from "../codec/layoutsOf.ts";
import type { ModeValues } from "../codec/layoutsOf.ts";
import { LineCutter } from "./LineCutter.ts";
import { LineJudge } from "./LineJudge.ts";
import { LineMatcher } from "./LineMatcher.ts";

const CR = 0x0d;
const LF = 0x0a;

/**
 * Reads a device's byte stream as its profile says.
 *
 *     chunk → LineCutter → line → LineJudge → frame | notice | rejected
 *        └── a whole line in the chunk: LineMatcher at once ──┘
 *
 * Knows nothing of ports or clocks: bytes in, items out. A line split over any number of chunks, at any offset,
 * decodes exactly as one that arrives whole. No input makes it throw.
 */
export class LineDecoder implements Decoder {
  readonly #profile: LineProfile;
  readonly #matcher: LineMatcher;
  readonly #judge: LineJudge;
  readonly #cutter: LineCutter;
  readonly #frame: LineFrame;
  readonly #acceptsCrLf: boolean;
  readonly #acceptsLf: boolean;
  #sink: ItemSink;
  /** Offset in the stream of the first byte that is in no item yet. */
  #seq: number;
  #modes: ModeValues;
  #layout: FrameLayout;
  /** The last title line named other columns than the profile's. */
  #areColumnsRefused: boolean;

  constructor(profile: LineProfile, options: ProfileOptions, state: DecoderState) {
    const { framing } = profile;
    this.#profile = profile;
    this.#matcher = new LineMatcher(compileDataLine(profile, options));
    this.#judge = new LineJudge(profile, this.#matcher);
    this.#frame = new LineFrame(profile, this.#matcher);
    this.#acceptsCrLf = framing.lineEnds.includes("\r\n");
    this.#acceptsLf = framing.lineEnds.includes("\n");
    this.#sink = collectInto([]);
    this.#cutter = new LineCutter(framing.maxLength_bytes, framing.lineEnds.includes("\r"), state, {
      line: (bytes, start, end) => this.#settle(bytes, start, end),
      overlong: (bytes, start, end) => this.#reject(bytes, start, end, "overlong"),
    });
    this.#seq = state.seq;
    this.#modes = state.modes;
    this.#layout = layoutFor(profile, state.modes);
    this.#areColumnsRefused = state.areColumnsRefused;
  }

  /** Count of bytes that were given and are in no item yet. */
  get pendingBytes(): number {
    return this.#cutter.pendingBytes;
  }

  consume(chunk: Uint8Array): readonly DecodedItem[] {
    const items: DecodedItem[] = [];
    this.consumeInto(chunk, collectInto(items));
    return items;
  }

  /** The same without an object per frame: `sink.frame` gets one view that is valid only during the call. */
  consumeInto(chunk: Uint8Array, sink: ItemSink): void {
    this.#sink = sink;
    const cutter = this.#cutter;
    // A line that lies wholly in the chunk needs no search for its end.
    const lastWhole = chunk.length - this.#matcher.line.maxLength_bytes - 2;
    let at = 0;
    while (at < chunk.length) {
      if (at <= lastWhole && cutter.isAtLineStart && cutter.lineEnd !== "cr" && !this.#areColumnsRefused) {
        const end = this.#matcher.match(chunk, at);
        const next = end < 0 ? -1 : this.#lineEndAt(chunk, end);
        if (next >= 0) {
          this.#emitFrame(chunk, at, next);
          at = next;
          continue;
        }
      }
      at = cutter.cut(chunk, at);
    }
  }

  /**
   * The stream breaks off: bytes of an unfinished line become `rejected(truncated)`. After `lost` and `closed`
   * nobody knows what was missed, so the device's modes are unknown again; at the `end` of a recording they stay.
   */
  flush(reason: "lost" | "closed" | "end"): readonly DecodedItem[] {
    const items: DecodedItem[] = [];
    this.#sink = collectInto(items);
    const wasOverlong = this.#cutter.isOverlong;
    const rest = this.#cutter.end();
    if (rest.length > 0) this.#reject(rest, 0, rest.length, wasOverlong ? "overlong" : "truncated");
    this.#cutter.isOverlong = false;
    if (reason !== "end") {
      this.#cutter.lineEnd = "undecided";
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
      isOverlong: this.#cutter.isOverlong,
      lineEnd: this.#cutter.lineEnd,
      areColumnsRefused: this.#areColumnsRefused,
    };
  }

  /** Behind the line end at this place; −1 when there is none that ends a line at once. */
  #lineEndAt(chunk: Uint8Array, at: number): number {
    if (this.#acceptsCrLf && chunk[at] === CR && chunk[at + 1] === LF) return at + 2;
    return this.#acceptsLf && chunk[at] === LF ? at + 1 : -1;
  }

  #settle(bytes: Uint8Array, start: number, end: number): void {
    const verdict = this.#judge.judge(bytes, start, end);
    switch (verdict.kind) {
      case "data":
        if (this.#areColumnsRefused) return this.#reject(bytes, start, end, "header");
        if (verdict.endsInBareCr) this.#cutter.lineEnd = "cr";
        return this.#emitFrame(bytes, start, end);
      case "notice": {
        const { notice, key, mode, value } = verdict.line;
        const told = verdict.status?.map(({ raw }) => raw).join("") ?? "";
        if (verdict.isTitles) this.#areColumnsRefused = false;
        if (mode !== undefined && value !== undefined) this.#setModes({ ...this.#modes, [mode]: value });
        const stretch = { seq: this.#seq, length: end - start };
        this.#seq += end - start;
        return this.#sink.notice({
          kind: "notice",
          ...stretch,
          notice,
          text: verdict.line.text + told,
          ...(key === undefined ? {} : { key }),
          ...(verdict.status === undefined ? {} : { status: verdict.status }),
        });
      }
      case "otherTitles":
        if (verdict.isWhole) this.#areColumnsRefused = true;
        return this.#reject(bytes, start, end, "header");
      case "loneLf":
        // Where lines ended in CR alone, the device writes CR LF after all.
        this.#cutter.lineEnd = "undecided";
        return this.#reject(bytes, start, end, "noise");
      case "misfit":
        return this.#reject(bytes, start, end, verdict.reason, verdict.column);
      default:
        return verdict satisfies never;
    }
  }

  #emitFrame(bytes: Uint8Array, start: number, end: number): void {
    this.#frame.show(bytes, this.#seq, end - start, this.#layout);
    this.#seq += end - start;
    this.#sink.frame(this.#frame);
  }

  #reject(bytes: Uint8Array, start: number, end: number, reason: RejectReason, column?: number): void {
    const stretch = { seq: this.#seq, length: end - start };
    this.#seq += end - start;
    this.#sink.rejected({
      kind: "rejected",
      ...stretch,
      reason,
      ...(column === undefined ? {} : { column }),
      bytes: bytes.slice(start, end),
    });
  }

  #setModes(modes: ModeValues): void {
    this.#modes = modes;
    this.#layout = layoutFor(this.#profile, modes);
  }
}
