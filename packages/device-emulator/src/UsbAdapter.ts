import type { Fault } from "./faults/Fault.ts";
import { packetLimitsAt } from "./faults/wireFaults.ts";
import type { Random } from "./seededRandom.ts";

/** Bytes as a USB adapter hands them over: cut anywhere. */
export interface WireChunk {
  readonly time_s: number;
  /** Offset of the first byte in everything that the wire carried. */
  readonly seq: number;
  /** What the console sent. */
  readonly bytes: Uint8Array;
  /** What the reader's UART made of it: the same bytes, unless it is set otherwise or the plug is out. */
  readonly heard: Uint8Array;
}

interface Packet {
  readonly seq: number;
  readonly capacity: number;
  readonly deadline_s: number;
  readonly bytes: number[];
  readonly heard: number[];
}

/** The payload of a full-speed USB packet of a common adapter. */
const LARGEST_CHUNK_BYTES = 62;
/** The common adapters hand over a part-filled packet after at most 16 ms. */
const LATENCY_MS = 16;

/** Gathers bytes into packets of random size, and hands each over when it is full or has waited long enough. */
export class UsbAdapter {
  readonly #random: Random;
  readonly #faults: readonly Fault[];
  #open: Packet | undefined;

  constructor(random: Random, faults: readonly Fault[]) {
    this.#random = random;
    this.#faults = faults;
  }

  /** The packet that a byte of this time goes into; `seq` is that of a packet that begins with it. */
  packetAt(time_s: number, seq: number): Pick<Packet, "bytes" | "heard"> {
    const drawn = this.#random;
    this.#open ??= {
      seq,
      ...packetLimitsAt(this.#faults, time_s, {
        capacity: drawn.between(1, LARGEST_CHUNK_BYTES),
        deadline_s: time_s + drawn.between(1, LATENCY_MS) / 1000,
      }),
      bytes: [],
      heard: [],
    };
    return this.#open;
  }

  takeIfFull(time_s: number): WireChunk | undefined {
    const open = this.#open;
    if (open === undefined) return undefined;
    return Math.max(open.bytes.length, open.heard.length) < open.capacity
      ? undefined
      : this.#take(open, time_s);
  }

  takeIfDue(now_s: number): WireChunk | undefined {
    const open = this.#open;
    return open === undefined || open.deadline_s > now_s ? undefined : this.#take(open, open.deadline_s);
  }

  #take({ seq, bytes, heard }: Packet, time_s: number): WireChunk {
    this.#open = undefined;
    return { time_s, seq, bytes: Uint8Array.from(bytes), heard: Uint8Array.from(heard) };
  }
}
