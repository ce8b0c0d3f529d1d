import type { ConsoleLine } from "./ConsoleLine.ts";
import type { Fault } from "./faults/Fault.ts";
import { isUnplugged, lineSettingsAt } from "./faults/wireFaults.ts";
import type { Random } from "./seededRandom.ts";
import { frameBits } from "./uart/frameBits.ts";
import { agrees } from "./uart/LineSettings.ts";
import type { LineSettings } from "./uart/LineSettings.ts";
import { UartReceiver } from "./uart/UartReceiver.ts";
import { UsbAdapter } from "./UsbAdapter.ts";
import type { WireChunk } from "./UsbAdapter.ts";

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

export interface WireSettings {
  /** Same random numbers, same chunks. */
  readonly random: Random;
  /** Makes every bit so many times shorter; 1 unless told. */
  readonly speed?: number;
  /** Of these, the wire shows those that act on its bits, its packets or its plug. */
  readonly faults?: readonly Fault[];
}

/**
 * A serial line with a USB adapter at its end: bytes leave at the baud rate, one after the other, and arrive in chunks
 * of random size. Chunks do not depend on how often `advance` is called.
 */
export class Wire {
  readonly #line: LineSettings;
  readonly #faults: readonly Fault[];
  readonly #speed: number;
  readonly #adapter: UsbAdapter;
  /** As the reader set its end, as far as that is known; what is not known is as it should be. */
  #reader: LineSettings;
  /** Only while the two ends are set differently. */
  #uart: UartReceiver | undefined;
  readonly #queue: ConsoleLine[] = [];
  /** Bytes of the first queued line that have left. */
  #sentOfLine = 0;
  #firstByteSent_s = 0;
  #free_s = 0;
  #seq = 0;
  #index = 0;
  /** Lines whose last byte has left and waits in the adapter. */
  #undelivered: Omit<SentLine, "delivered_s">[] = [];
  #sent: SentLine[] = [];

  constructor(line: LineSettings, { random, speed = 1, faults = [] }: WireSettings) {
    if (!(speed > 0)) throw new RangeError(`The speed of a wire must be above 0, found ${speed}`);
    this.#line = line;
    this.#reader = line;
    this.#adapter = new UsbAdapter(random, faults);
    this.#speed = speed;
    this.#faults = faults;
  }

  /** The reader set its end so. Bytes that leave from now on are heard accordingly. */
  readAs(settings: Partial<LineSettings>): void {
    this.#reader = { ...this.#line, ...settings };
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
      const sender = lineSettingsAt(this.#faults, this.#line, start_s);
      const left_s = line.isBuffered === true ? start_s : start_s + byteTime_s(sender) / this.#speed;
      if (left_s > now_s) break;
      this.#hearUntil(left_s, chunks);
      this.#handOver(this.#adapter.takeIfDue(left_s), chunks);
      if (this.#sentOfLine === 0) this.#firstByteSent_s = left_s;
      const byte = line.bytes[this.#sentOfLine] as number;
      const packet = this.#adapter.packetAt(left_s, this.#seq);
      packet.bytes.push(byte);
      // What waited in a buffer was heard before.
      if (line.isBuffered === true) packet.heard.push(byte);
      else this.#transmit(byte, sender, start_s, packet.heard);
      this.#free_s = left_s;
      this.#sentOfLine++;
      this.#seq++;
      if (this.#sentOfLine === line.bytes.length) this.#finish(line, left_s);
      this.#handOver(this.#adapter.takeIfFull(left_s), chunks);
    }
    this.#hearUntil(now_s, chunks);
    this.#handOver(this.#adapter.takeIfDue(now_s), chunks);
    return chunks;
  }

  /** The lines that were wholly handed over since the last call. */
  takeSent(): readonly SentLine[] {
    const sent = this.#sent;
    this.#sent = [];
    return sent;
  }

  #transmit(byte: number, sender: LineSettings, start_s: number, heard: number[]): void {
    if (isUnplugged(this.#faults, start_s)) return;
    const reader = this.#reader;
    if (agrees(sender, reader)) {
      this.#uart = undefined;
      heard.push(sender.dataBits === 7 ? byte & 0x7f : byte);
      return;
    }
    if (this.#uart === undefined || !agrees(this.#uart.settings, reader))
      this.#uart = new UartReceiver(reader, start_s, this.#speed);
    this.#uart.send({ start_s, bit_s: 1 / sender.baud / this.#speed, bits: frameBits(byte, sender) });
  }

  /** A reader that is set otherwise has its bytes when its own stop bit is over, also after the sender's last. */
  #hearUntil(known_s: number, chunks: WireChunk[]): void {
    for (const { byte, time_s } of this.#uart?.advance(known_s) ?? []) {
      this.#handOver(this.#adapter.takeIfDue(time_s), chunks);
      this.#adapter.packetAt(time_s, this.#seq).heard.push(byte);
      this.#handOver(this.#adapter.takeIfFull(time_s), chunks);
    }
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

  #handOver(chunk: WireChunk | undefined, chunks: WireChunk[]): void {
    if (chunk === undefined) return;
    chunks.push(chunk);
    for (const line of this.#undelivered) this.#sent.push({ ...line, delivered_s: chunk.time_s });
    this.#undelivered = [];
  }
}

/** How long one byte is on the line. */
function byteTime_s({ baud, dataBits, parity, stopBits }: LineSettings): number {
  return (1 + dataBits + (parity === "none" ? 0 : 1) + stopBits) / baud;
}
