import { parityBit } from "./frameBits.ts";
import type { Bit } from "./frameBits.ts";
import type { LineSettings } from "./LineSettings.ts";

/** A byte that a receiver took from the line, and when it had it. */
export interface Heard {
  readonly byte: number;
  readonly time_s: number;
}

/** One sent byte as levels; between two the line is high. */
interface SentBits {
  readonly start_s: number;
  readonly bit_s: number;
  readonly bits: readonly Bit[];
}

/** A receiver that looks sixteen times per bit sees an edge half such a step late, on average. */
const SAMPLE_BITS = 0.5 + 1 / 32;

/**
 * The receiving half of a UART that may be set otherwise than the sender: from levels on a line to bytes, by time.
 *
 * As a 16550 does (its data sheet, from memory): a falling edge begins a byte, each bit is sampled in its middle, and
 * only the first stop bit is looked at. A low stop bit is taken for the next start bit; a byte that is low throughout is
 * a break, read as one NUL, after which the line must go high. A byte with a wrong parity or stop bit is dropped, as
 * Linux's serial drivers do under IGNPAR, with which node-serialport opens a port (bindings-cpp, serialport_unix.cpp).
 * Adapters that hand such bytes over exist, and a real receiver takes several samples of a bit: neither is modeled.
 */
export class UartReceiver {
  readonly settings: LineSettings;
  readonly #bit_s: number;
  #sent: SentBits[] = [];
  /** From here on the line is looked at. */
  #from_s: number;
  /** Beginning of a start bit that was seen or is presumed. */
  #start_s: number | undefined;
  #isBreak = false;

  /** `speed` makes every bit so many times shorter, as on the sender's side. */
  constructor(settings: LineSettings, from_s: number = Number.NEGATIVE_INFINITY, speed: number = 1) {
    this.settings = settings;
    this.#from_s = from_s;
    this.#bit_s = 1 / settings.baud / speed;
  }

  /** A byte goes onto the line, behind all that went before. */
  send(sent: SentBits): void {
    this.#sent.push(sent);
  }

  /** The bytes that are complete by `known_s`, up to which the line's level is known. */
  advance(known_s: number): readonly Heard[] {
    const heard: Heard[] = [];
    for (;;) {
      const start_s = this.#start_s ?? this.#nextStart(known_s);
      const bitCount = this.settings.dataBits + (this.settings.parity === "none" ? 0 : 1);
      if (start_s === undefined) break;
      this.#start_s = start_s;
      const stop_s = start_s + (1 + bitCount + SAMPLE_BITS) * this.#bit_s;
      if (stop_s > known_s) break;
      this.#start_s = undefined;
      this.#take(start_s, stop_s, heard);
    }
    this.#forget();
    return heard;
  }

  #take(start_s: number, stop_s: number, heard: Heard[]): void {
    const { dataBits, parity } = this.settings;
    if (this.#level(start_s + SAMPLE_BITS * this.#bit_s) === 1) {
      // Too short for a start bit.
      this.#from_s = start_s + SAMPLE_BITS * this.#bit_s;
      return;
    }
    const sampled: Bit[] = [];
    for (let i = 0; i < dataBits; i++)
      sampled.push(this.#level(start_s + (1 + i + SAMPLE_BITS) * this.#bit_s));
    const parityFound =
      parity === "none" ? undefined : this.#level(start_s + (1 + dataBits + SAMPLE_BITS) * this.#bit_s);
    const byte = sampled.reduce((sum: number, bit, i) => sum + bit * 2 ** i, 0);
    this.#from_s = stop_s;
    if (this.#level(stop_s) === 1) {
      if (parity === "none" || parityFound === parityBit(sampled, parity))
        heard.push({ byte, time_s: stop_s });
      return;
    }
    this.#isBreak = byte === 0 && parityFound !== 1;
    if (this.#isBreak) heard.push({ byte: 0, time_s: stop_s });
    else this.#start_s = stop_s - SAMPLE_BITS * this.#bit_s;
  }

  /** The next time from `#from_s` at which the line is low, by `known_s`; after a break, low again. */
  #nextStart(known_s: number): number | undefined {
    for (const { start_s, bit_s, bits } of this.#sent) {
      for (const [i, bit] of bits.entries()) {
        const at_s = start_s + i * bit_s;
        if (at_s > known_s) return undefined;
        if (at_s + bit_s <= this.#from_s) continue;
        if (bit === 1) {
          this.#isBreak = false;
          this.#from_s = Math.max(this.#from_s, at_s);
        } else if (!this.#isBreak) return Math.max(at_s, this.#from_s);
      }
      // Between two bytes the line is high; a byte ends high, too.
    }
    return undefined;
  }

  #level(time_s: number): Bit {
    for (const { start_s, bit_s, bits } of this.#sent) {
      const place = Math.floor((time_s - start_s) / bit_s);
      if (place >= 0 && place < bits.length) return bits[place] as Bit;
    }
    return 1;
  }

  #forget(): void {
    const from_s = this.#start_s ?? this.#from_s;
    const isPast = ({ start_s, bit_s, bits }: SentBits): boolean => start_s + bits.length * bit_s <= from_s;
    const kept = this.#sent.findIndex((sent) => !isPast(sent));
    if (kept !== 0) this.#sent = kept < 0 ? [] : this.#sent.slice(kept);
  }
}
