import type { RejectReason } from "../codec/DecodedItem.ts";
import type { Framer } from "./framers/Framer.ts";
import type { RangeVote } from "./RangeVote.ts";

export interface PacketSink {
  /** A packet as read, and as many bytes as it had on the wire. */
  packet(packet: Uint8Array, wire: Uint8Array): void;
  rejected(bytes: Uint8Array, reason: RejectReason): void;
}

/**
 * Cuts a byte stream into packets, wherever the stream itself was cut into chunks. Where no packet begins, or one fails
 * its check, it looks again from the very next byte: the packet behind a cut one is found. Bytes of no packet are
 * gathered, so that one disturbance is one rejection.
 */
export class PacketCutter {
  readonly #framer: Framer;
  readonly #vote: RangeVote;
  readonly #sink: PacketSink;
  /** Bytes that are in no item yet. */
  #pending: Uint8Array = new Uint8Array(0);
  /** Of these, so many are of no packet, and why the first of them is not. */
  #strayCount = 0;
  #reason: RejectReason = "noise";
  /** Where a packet that failed would have ended: another failure before is part of the same disturbance. */
  #failedEnd = 0;

  constructor(framer: Framer, vote: RangeVote, sink: PacketSink) {
    this.#framer = framer;
    this.#vote = vote;
    this.#sink = sink;
  }

  get pendingBytes(): number {
    return this.#pending.length;
  }

  cut(chunk: Uint8Array): void {
    this.#pending = this.#pending.length === 0 ? chunk : concat(this.#pending, chunk);
    this.#work(false);
    this.#pending = this.#pending.slice();
  }

  /** The stream breaks off, or pauses for too long: what waited for more bytes is decided without them. */
  end(): void {
    this.#work(true);
    this.#reject(this.#pending.length);
  }

  #work(isOver: boolean): void {
    while (this.#strayCount < this.#pending.length) {
      const at = this.#strayCount;
      const scan = this.#framer.scan(this.#pending, at, this.#pending.length);
      if (scan.kind === "open" && !isOver) return;
      if (scan.kind === "packet") {
        const verdict = this.#vote.judge(scan.packet);
        if (verdict.passes) {
          this.#reject(at);
          this.#vote.add(verdict);
          this.#vote.settle();
          const wire = this.#pending.subarray(0, scan.wire_bytes);
          this.#pending = this.#pending.subarray(scan.wire_bytes);
          this.#sink.packet(scan.packet, wire);
          continue;
        }
        if (at >= this.#failedEnd) this.#reject(at);
        this.#vote.add(verdict);
        this.#stray("check");
        this.#failedEnd = Math.max(this.#failedEnd, this.#strayCount - 1 + scan.wire_bytes);
      } else {
        this.#stray(scan.kind === "no" ? scan.reason : "truncated");
      }
      // Nobody waits for ever to hear that a port speaks nonsense.
      if (this.#strayCount >= this.#framer.maxLength_bytes) this.#reject(this.#strayCount);
    }
  }

  #stray(reason: RejectReason): void {
    if (this.#strayCount === 0) this.#reason = reason;
    this.#strayCount++;
  }

  #reject(count: number): void {
    this.#strayCount = 0;
    this.#failedEnd = 0;
    if (count === 0) return;
    this.#vote.settle();
    const bytes = this.#pending.slice(0, count);
    this.#pending = this.#pending.subarray(count);
    this.#sink.rejected(bytes, this.#reason);
  }
}

function concat(a: Uint8Array, b: Uint8Array): Uint8Array {
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}
