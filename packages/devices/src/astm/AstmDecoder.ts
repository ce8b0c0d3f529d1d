import { textOf } from "../codec/bytesOf.ts";
import type { DecodedItem, RejectReason } from "../codec/DecodedItem.ts";
import { collectInto } from "../codec/Decoder.ts";
import type { Decoder, ItemSink } from "../codec/Decoder.ts";
import type { DecoderState, LinkState } from "../codec/DecoderState.ts";
import { Checksum } from "../packet/Checksum.ts";
import { readable } from "../packet/hexOf.ts";
import type { AstmProfile, AstmResult } from "../profile/AstmProfile.ts";
import { AstmFrame } from "./AstmFrame.ts";
import { ENQ, scanLink } from "./AstmLink.ts";
import { delimitersOf, resultOf, USUAL } from "./records.ts";

const FRESH: LinkState = { frameNumber: null, held: "", delimiters: USUAL };

/**
 * Reads an analyzer's results. A link frame is one item, or, when it ends several records, one for each of them; the
 * last one says by `answer` that the analyzer waits for an ACK, a damaged one for a NAK.
 */
export class AstmDecoder implements Decoder {
  readonly #profile: AstmProfile;
  readonly #begin: DecoderState;
  readonly #checksum: Checksum;
  readonly #results: ReadonlyMap<string, AstmResult>;
  #sink: ItemSink = collectInto([]);
  #seq: number;
  #pending: Uint8Array = new Uint8Array(0);
  /** Pending bytes that are of no frame. */
  #strayCount = 0;
  #link: LinkState;

  constructor(profile: AstmProfile, begin: DecoderState) {
    this.#profile = profile;
    this.#begin = begin;
    this.#seq = begin.seq;
    this.#link = begin.link ?? FRESH;
    this.#checksum = new Checksum(profile.check);
    this.#results = new Map(profile.results.map((result) => [result.code, result]));
  }

  get pendingBytes(): number {
    return this.#pending.length;
  }

  consume(chunk: Uint8Array): readonly DecodedItem[] {
    const items: DecodedItem[] = [];
    this.consumeInto(chunk, collectInto(items));
    return items;
  }

  consumeInto(chunk: Uint8Array, sink: ItemSink): void {
    this.#sink = sink;
    const all = new Uint8Array(this.#pending.length + chunk.length);
    all.set(this.#pending);
    all.set(chunk, this.#pending.length);
    this.#pending = all;
    this.#work(false);
    this.#pending = this.#pending.slice();
  }

  flush(reason: "lost" | "closed" | "end"): readonly DecodedItem[] {
    const items: DecodedItem[] = [];
    this.#sink = collectInto(items);
    this.#work(true);
    this.#stray("truncated");
    if (reason !== "end") this.#link = FRESH;
    return items;
  }

  state(): DecoderState {
    return { ...this.#begin, seq: this.#seq, link: this.#link };
  }

  #work(isOver: boolean): void {
    const { maxText_bytes } = this.#profile.framing;
    while (this.#strayCount < this.#pending.length) {
      const scan = scanLink(this.#pending, this.#strayCount, maxText_bytes, this.#checksum);
      if (scan.kind === "open" && !isOver) return;
      if (scan.kind === "open" || scan.kind === "noise") {
        this.#strayCount++;
        if (this.#strayCount > maxText_bytes) this.#stray("noise");
        continue;
      }
      this.#stray("noise");
      if (scan.kind === "control") this.#control(scan.byte);
      else if (scan.kind === "damaged") this.#reject(scan.wire_bytes, "check", "nak");
      else this.#frame(scan);
    }
  }

  #control(byte: number): void {
    this.#link = FRESH;
    const isEnquiry = byte === ENQ;
    this.#notice(1, isEnquiry ? "enquiry" : "endOfTransmission", isEnquiry ? "ENQ" : "EOT", isEnquiry);
  }

  /** Text of a frame: what is held of the record before, and this; up to the last end of a record. */
  #frame({ wire_bytes, number, isLast }: { wire_bytes: number; number: number; isLast: boolean }): void {
    const text = textOf(this.#pending, 2, wire_bytes - 5);
    if (number === this.#link.frameNumber) return this.#notice(wire_bytes, "repeatedFrame", text, true);
    const held = this.#link.held + text;
    if (held.length > this.#profile.framing.maxRecord_bytes) {
      this.#link = { ...this.#link, frameNumber: number, held: "" };
      return this.#reject(wire_bytes, "overlong", "ack");
    }
    this.#link = { ...this.#link, frameNumber: number, held: isLast ? "" : held };
    if (!isLast) return this.#notice(wire_bytes, "part", text, true);
    const records = held.split("\r").filter((record) => record !== "");
    if (records.length === 0) return this.#notice(wire_bytes, "emptyFrame", text, true);
    // The stretch is shared out: each record but the last takes what it can of the bytes before its end.
    let left = wire_bytes;
    for (const [i, record] of records.entries()) {
      const isEnd = i === records.length - 1;
      const length = isEnd ? left : Math.min(record.length + 1, left - (records.length - 1 - i));
      left -= length;
      this.#record(record, length, isEnd);
    }
  }

  #record(record: string, length: number, isEnd: boolean): void {
    this.#link = { ...this.#link, delimiters: delimitersOf(record) ?? this.#link.delimiters };
    const found = resultOf(record, this.#link.delimiters);
    const result = found === undefined ? undefined : this.#results.get(found.code);
    if (found === undefined || result === undefined)
      return this.#notice(length, `record${record.charAt(0)}`, record, isEnd);
    const stretch = { seq: this.#seq, length };
    this.#take(length);
    this.#sink.frame(new AstmFrame(stretch, result, found, isEnd ? "ack" : undefined));
  }

  #notice(length: number, key: string, text: string, isAnswered: boolean): void {
    const stretch = { seq: this.#seq, length };
    this.#take(length);
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    this.#sink.notice({
      kind: "notice",
      ...stretch,
      notice: "message",
      key,
      text: readable(bytes),
      ...(isAnswered ? { answer: "ack" } : {}),
    });
  }

  #stray(reason: RejectReason): void {
    const count = this.#strayCount;
    this.#strayCount = 0;
    if (count > 0) this.#reject(count, reason);
  }

  #reject(length: number, reason: RejectReason, answer?: "ack" | "nak"): void {
    const stretch = { seq: this.#seq, length };
    const bytes = this.#pending.slice(0, length);
    this.#take(length);
    this.#sink.rejected({
      kind: "rejected",
      ...stretch,
      reason,
      bytes,
      ...(answer === undefined ? {} : { answer }),
    });
  }

  #take(length: number): void {
    this.#seq += length;
    this.#pending = this.#pending.subarray(length);
  }
}
