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
import { unflagged } from "./framers/flaggedFramer.ts";
import { foreignBytes } from "./framers/startEndFramer.ts";
import { readable } from "./hexOf.ts";
import { MessageReader } from "./MessageReader.ts";
import type { Misfit } from "./MessageReader.ts";
import { PacketFrame } from "./PacketFrame.ts";
import { PartsJoiner } from "./PartsJoiner.ts";
import type { Sent } from "./PartsJoiner.ts";

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
  readonly #joiner: PartsJoiner;
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
    this.#joiner = new PartsJoiner(profile.messages, begin.isAnswerBroken === true);
    const { framing } = profile;
    this.#foreign = foreignBytes(framing.kind === "startEnd" ? framing.interleaved : undefined);
    this.#cutter = cutterFor(framing, this.#checksum, begin, {
      packet: (packet, wire) => this.#packet(packet, wire),
      rejected: (bytes, reason) => {
        this.#joiner.interrupt((parts) => this.#release(parts));
        this.#lost(bytes);
        this.#stray(bytes, reason);
      },
    });
  }

  get pendingBytes(): number {
    return this.#joiner.heldBytes + this.#cutter.pendingBytes;
  }

  consume(chunk: Uint8Array, at_ms?: number): readonly DecodedItem[] {
    const items: DecodedItem[] = [];
    this.consumeInto(chunk, collectInto(items), at_ms);
    return items;
  }

  consumeInto(chunk: Uint8Array, sink: ItemSink, at_ms?: number): void {
    this.#sink = sink;
    this.#cutter.cut(chunk, at_ms);
  }

  flush(reason: "lost" | "closed" | "end"): readonly DecodedItem[] {
    const items: DecodedItem[] = [];
    this.#sink = collectInto(items);
    this.#cutter.end(reason !== "end");
    this.#joiner.interrupt((parts) => this.#release(parts));
    if (reason !== "end") this.#joiner.forget();
    return items;
  }

  state(): DecoderState {
    const { isAnswerBroken: _, ...begin } = this.#begin;
    const broken = this.#joiner.isBroken ? { isAnswerBroken: true } : {};
    return { ...begin, ...broken, seq: this.#seq, ...this.#cutter.state() };
  }

  #packet(packet: Uint8Array, wire: Uint8Array): void {
    const reader = this.#readers.find((candidate) => candidate.isThis(packet));
    const joining = this.#joiner.take(reader?.message.key ?? "", { packet, wire }, (parts) =>
      this.#release(parts),
    );
    if (joining.kind === "held") return;
    if (reader === undefined) return this.#reject(wire, { reason: "shape" });
    if (joining.kind === "incomplete") return this.#notice(reader.message.key, packet, wire.length);
    if (joining.kind === "joined") return this.#joined(reader, joining.packet, joining.wires);
    const misfit = reader.read(packet);
    if (misfit !== undefined) return this.#reject(wire, misfit);
    const saysNothing = reader.message.parts !== undefined && reader.items.size === 0;
    if (!makesFrames(reader.message) || saysNothing) {
      const told = new PacketFrame({ seq: this.#seq, length: wire.length }, reader, packet, []);
      return this.#notice(reader.message.key, packet, wire.length, told.toFrame().status);
    }
    const stretch = this.#stretch(wire.length);
    this.#sink.frame(new PacketFrame(stretch, reader, packet, this.#checkWords(packet)));
  }

  /** Each of its packets has passed its check. */
  #joined(reader: MessageReader, packet: Uint8Array, wires: readonly Uint8Array[]): void {
    const misfit = reader.read(packet);
    if (misfit !== undefined) {
      for (const wire of wires) this.#reject(wire, misfit);
      return;
    }
    const stretch = this.#stretch(wires.reduce((sum, { length }) => sum + length, 0));
    const words = [{ name: "packets", raw: String(wires.length) }];
    this.#sink.frame(new PacketFrame(stretch, reader, packet, words));
  }

  /** Bytes that failed, as far as they can be read: any packet that begins in them may have been a part of an answer. */
  #lost(bytes: Uint8Array): void {
    if (!this.#joiner.joins) return;
    const { framing } = this.#profile;
    const packets = framing.kind === "flagged" ? unflagged(framing, bytes) : [bytes];
    for (const packet of packets) {
      const reader = this.#readers.find((candidate) => candidate.isThis(packet));
      this.#joiner.lost(reader?.message.key, packet.length);
    }
  }

  /** Parts of an answer that is not going on. */
  #release(parts: readonly Sent[]): void {
    for (const { packet, wire } of parts) {
      const reader = this.#readers.find((candidate) => candidate.isThis(packet));
      this.#notice(reader?.message.key ?? "", packet, wire.length);
    }
  }

  #notice(key: string, packet: Uint8Array, length: number, status: readonly StatusBit[] = []): void {
    this.#sink.notice({
      kind: "notice",
      ...this.#stretch(length),
      notice: "message",
      key,
      text: readable(packet),
      ...(status.length === 0 ? {} : { status }),
    });
  }

  #stretch(length: number): { readonly seq: number; readonly length: number } {
    const stretch = { seq: this.#seq, length };
    this.#seq += length;
    return stretch;
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
    const stretch = this.#stretch(bytes.length);
    const what = isBetween
      ? ({ notice: "blank", text: "" } as const)
      : ({ notice: "message", key: "otherChannel", text: readable(bytes) } as const);
    this.#sink.notice({ kind: "notice", ...stretch, ...what });
  }

  #reject(bytes: Uint8Array, misfit: Misfit): void {
    const stretch = this.#stretch(bytes.length);
    this.#sink.rejected({ kind: "rejected", ...stretch, ...misfit, bytes: bytes.slice() });
  }
}
