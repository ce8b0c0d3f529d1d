import type { DecodedItem, RejectReason, StatusBit } from "../codec/DecodedItem.ts";
import { collectInto } from "../codec/Decoder.ts";
import type { Decoder, ItemSink } from "../codec/Decoder.ts";
import type { DecoderState } from "../codec/DecoderState.ts";
import { makesFrames } from "../codec/layoutsOf.ts";
import type { PacketProfile } from "../profile/PacketProfile.ts";
import { checkOptions } from "../profile/ProfileOption.ts";
import type { ProfileOptions } from "../profile/ProfileOption.ts";
import { Checksum } from "./Checksum.ts";
import { cutterFor } from "./cutterFor.ts";
import type { Cutter } from "./cutterFor.ts";
import { foreignBytes } from "./framers/startEndFramer.ts";
import { readable } from "./hexOf.ts";
import { MessageReader } from "./MessageReader.ts";
import type { Misfit } from "./MessageReader.ts";
import { PacketFrame } from "./PacketFrame.ts";

/**
 * Reads a device's packets as its profile says.
 *
 *     chunk → cutter (framing, check) → packet → the first message that it is → frame | notice | rejected
 */
export class PacketDecoder implements Decoder {
  readonly #profile: PacketProfile;
  readonly #readers: readonly MessageReader[];
  readonly #checksum: Checksum;
  readonly #cutter: Cutter;
  readonly #foreign: Uint8Array;
  #sink: ItemSink = collectInto([]);
  /** Offset in the stream of the first byte that is in no item yet. */
  #seq: number;
  readonly #begin: DecoderState;

  /** Throws RangeError when an option is missing or a field's shapes can't be read in one way only. */
  constructor(profile: PacketProfile, options: ProfileOptions, begin: DecoderState) {
    checkOptions(profile, options);
    this.#profile = profile;
    this.#begin = begin;
    this.#seq = begin.seq;
    this.#readers = profile.messages.map((message) => new MessageReader(profile, message, options));
    this.#checksum = new Checksum(profile.check);
    const { framing } = profile;
    this.#foreign = foreignBytes(framing.kind === "startEnd" ? framing.interleaved : undefined);
    this.#cutter = cutterFor(framing, this.#checksum, begin, {
      packet: (packet, wire) => this.#packet(packet, wire),
      rejected: (bytes, reason) => this.#stray(bytes, reason),
    });
  }

  get pendingBytes(): number {
    return this.#cutter.pendingBytes;
  }

  consume(chunk: Uint8Array): readonly DecodedItem[] {
    const items: DecodedItem[] = [];
    this.consumeInto(chunk, collectInto(items));
    return items;
  }

  consumeInto(chunk: Uint8Array, sink: ItemSink): void {
    this.#sink = sink;
    this.#cutter.cut(chunk);
  }

  flush(reason: "lost" | "closed" | "end"): readonly DecodedItem[] {
    const items: DecodedItem[] = [];
    this.#sink = collectInto(items);
    this.#cutter.end(reason !== "end");
    return items;
  }

  state(): DecoderState {
    return { ...this.#begin, seq: this.#seq, ...this.#cutter.state() };
  }

  #packet(packet: Uint8Array, wire: Uint8Array): void {
    const reader = this.#readers.find((candidate) => candidate.isThis(packet));
    if (reader === undefined) return this.#reject(wire, { reason: "shape" });
    const misfit = reader.read(packet);
    if (misfit !== undefined) return this.#reject(wire, misfit);
    const stretch = { seq: this.#seq, length: wire.length };
    this.#seq += wire.length;
    if (makesFrames(reader.message)) {
      return this.#sink.frame(new PacketFrame(stretch, reader, packet, this.#checkWords(packet)));
    }
    const { status } = new PacketFrame(stretch, reader, packet, []).toFrame();
    this.#sink.notice({
      kind: "notice",
      ...stretch,
      notice: "message",
      key: reader.message.key,
      text: readable(packet),
      ...(status.length === 0 ? {} : { status }),
    });
  }

  /** What is told of a check that was not held against the packet, or that it failed. */
  #checkWords(packet: Uint8Array): readonly StatusBit[] {
    const { check } = this.#profile;
    if (check.kind === "unknown") {
      const at = check.at < 0 ? packet.length + check.at : check.at;
      return [{ name: "check", raw: readable(packet.subarray(at, at + check.length_bytes)) }];
    }
    const fitting = this.#checksum.coverage(packet);
    if (fitting === undefined) return [{ name: "check", raw: "failed" }];
    if (!this.#checksum.isOther(fitting)) return [];
    return [{ name: "check", raw: `fits from ${fitting[0]} to ${fitting[1]}` }];
  }

  /** Bytes of no packet: line ends between packets and the device's other channel are no disturbance. */
  #stray(bytes: Uint8Array, reason: RejectReason): void {
    const between = this.#profile.between ?? "";
    const isForeign = bytes.every((byte) => this.#foreign[byte] === 1);
    const isBetween = bytes.every((byte) => between.includes(String.fromCharCode(byte)));
    if (!isForeign && !isBetween) return this.#reject(bytes, { reason });
    const stretch = { seq: this.#seq, length: bytes.length };
    this.#seq += bytes.length;
    const what = isBetween
      ? ({ notice: "blank", text: "" } as const)
      : ({ notice: "message", key: "otherChannel", text: readable(bytes) } as const);
    this.#sink.notice({ kind: "notice", ...stretch, ...what });
  }

  #reject(bytes: Uint8Array, misfit: Misfit): void {
    const stretch = { seq: this.#seq, length: bytes.length };
    this.#seq += bytes.length;
    this.#sink.rejected({ kind: "rejected", ...stretch, ...misfit, bytes: bytes.slice() });
  }
}
