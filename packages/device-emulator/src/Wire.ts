import type { Transport } from "@openperfusion/devices";
import type { ConsoleLine } from "./ConsoleLine.ts";
import type { Random } from "./seededRandom.ts";

/** Bytes as a USB adapter hands them over: cut anywhere. */
export interface WireChunk {
  readonly time_s: number;
  /** Offset of the first byte in everything that the wire carried. */
  readonly seq: number;
  readonly bytes: Uint8Array;
}

/** One line with the times at which it was on the wire: what a test holds a reader against. */
export interface SentLine extends ConsoleLine {
  /** 0 for the first line of the wire. */
  readonly index: number;
  readonly seq: number;
  readonly firstByteSent_s: number;
  readonly lastByteSent_s: number;
  /** When the chunk with the line's last byte was handed over. */
  readonly delivered_s: number;
}

export type WireTransport = Pick<Transport, "baud" | "dataBits" | "parity" | "stopBits">;

/** The payload of a full-speed USB packet of a common adapter. */
const LARGEST_CHUNK_BYTES = 62;
/** The common adapters hand over a part-filled packet after at most 16 ms. */
const LATENCY_MS = 16;

interface OpenChunk {
  readonly seq: number;
  readonly capacity: number;
  readonly deadline_s: number;
  readonly bytes: number[];
}

/**
 * A serial line with a USB adapter at its end: bytes leave at the baud rate, one after the other, and arrive in chunks
 * of random size. Chunks do not depend on how often `advance` is called.
 */
export class Wire {
  readonly #byte_s: number;
  readonly #random: Random;
  readonly #queue: ConsoleLine[] = [];
  /** Bytes of the first queued line that have left. */
  #sentOfLine = 0;
  #firstByteSent_s = 0;
  #free_s = 0;
  #seq = 0;
  #index = 0;
  #open: OpenChunk | undefined;
  /** Lines whose last byte has left and lies in the open chunk. */
  #undelivered: Omit<SentLine, "delivered_s">[] = [];
  #sent: SentLine[] = [];

  /** `speed` makes every bit so many times shorter. */
  constructor(transport: WireTransport, random: Random, speed: number = 1) {
    if (!(speed > 0)) throw new RangeError(`The speed of a wire must be above 0, found ${speed}`);
    const parityBits = transport.parity === "none" ? 0 : 1;
    const bitsPerByte = 1 + transport.dataBits + parityBits + transport.stopBits;
    this.#byte_s = bitsPerByte / transport.baud / speed;
    this.#random = random;
  }

  /** Puts lines behind what already waits; nobody needs to read for them to leave. */
  send(lines: readonly ConsoleLine[]): void {
    this.#queue.push(...lines.filter(({ bytes }) => bytes.length > 0));
  }

  /** What the adapter has handed over up to and including `now_s`, since the last call. */
  advance(now_s: number): readonly WireChunk[] {
    const chunks: WireChunk[] = [];
    for (;;) {
      const line = this.#queue[0];
      if (line === undefined) break;
      const start_s = Math.max(line.time_s, this.#free_s);
      const left_s = line.isBuffered === true ? start_s : start_s + this.#byte_s;
      if (left_s > now_s) break;
      this.#closeIfDue(left_s, chunks);
      if (this.#sentOfLine === 0) this.#firstByteSent_s = left_s;
      this.#put(line.bytes[this.#sentOfLine] as number, left_s);
      this.#free_s = left_s;
      this.#sentOfLine++;
      this.#seq++;
      if (this.#sentOfLine === line.bytes.length) this.#finish(line, left_s);
      this.#closeIfFull(left_s, chunks);
    }
    this.#closeIfDue(now_s, chunks);
    return chunks;
  }

  /** The lines that were wholly handed over since the last call. */
  takeSent(): readonly SentLine[] {
    const sent = this.#sent;
    this.#sent = [];
    return sent;
  }

  #put(byte: number, time_s: number): void {
    this.#open ??= {
      seq: this.#seq,
      capacity: this.#random.between(1, LARGEST_CHUNK_BYTES),
      deadline_s: time_s + this.#random.between(1, LATENCY_MS) / 1000,
      bytes: [],
    };
    this.#open.bytes.push(byte);
  }

  #finish(line: ConsoleLine, lastByteSent_s: number): void {
    this.#queue.shift();
    this.#sentOfLine = 0;
    this.#undelivered.push({
      ...line,
      index: this.#index++,
      seq: this.#seq - line.bytes.length,
      firstByteSent_s: this.#firstByteSent_s,
      lastByteSent_s,
    });
  }

  #closeIfFull(time_s: number, chunks: WireChunk[]): void {
    if (this.#open !== undefined && this.#open.bytes.length >= this.#open.capacity)
      this.#close(time_s, chunks);
  }

  #closeIfDue(now_s: number, chunks: WireChunk[]): void {
    if (this.#open !== undefined && this.#open.deadline_s <= now_s)
      this.#close(this.#open.deadline_s, chunks);
  }

  #close(time_s: number, chunks: WireChunk[]): void {
    const open = this.#open;
    if (open === undefined) return;
    this.#open = undefined;
    chunks.push({ time_s, seq: open.seq, bytes: Uint8Array.from(open.bytes) });
    for (const line of this.#undelivered) this.#sent.push({ ...line, delivered_s: time_s });
    this.#undelivered = [];
  }
}
