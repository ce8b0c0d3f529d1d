import { bytesOf, textOf } from "../codec/bytesOf.ts";
import type { Check, KnownCheck } from "../profile/Framing.ts";

/** Reads and writes a format's checksum. A format without one, or with one that nobody explains, passes. */
export class Checksum {
  readonly #check: KnownCheck | undefined;
  readonly #compute: (bytes: Uint8Array, from: number, to: number) => number;

  constructor(check: Check) {
    this.#check = check.kind === "none" || check.kind === "unknown" ? undefined : check;
    this.#compute = this.#check === undefined ? () => 0 : computeFor(this.#check);
  }

  /** Whether a packet that fails must be rejected. */
  get isRequired(): boolean {
    return this.#check?.policy === "require";
  }

  fits(packet: Uint8Array): boolean {
    const check = this.#check;
    if (check === undefined) return true;
    const length = lengthOf(check);
    const at = placeIn(packet, check.at);
    if (at < 0 || at + length > packet.length) return false;
    const sent = packet.subarray(at, at + length);
    const due = this.#textFor(check, packet);
    if (check.encoding === "hexAny") return textOf(sent).toUpperCase() === textOf(due);
    return due.every((byte, i) => byte === sent[i]);
  }

  /** Writes the checksum that the packet must have. */
  fill(packet: Uint8Array): void {
    const check = this.#check;
    if (check !== undefined) packet.set(this.#textFor(check, packet), placeIn(packet, check.at));
  }

  #textFor(check: KnownCheck, packet: Uint8Array): Uint8Array {
    const [from, to] = check.covers;
    const value = this.#compute(
      packet,
      placeIn(packet, from),
      to === 0 ? packet.length : placeIn(packet, to),
    );
    const width = widthOf(check);
    if (check.encoding === "hexUpper" || check.encoding === "hexAny") {
      return bytesOf(
        value
          .toString(16)
          .toUpperCase()
          .padStart(2 * width, "0"),
      );
    }
    const big = [value >> 8, value & 0xff].slice(2 - width);
    return Uint8Array.from(check.encoding === "littleEndian" ? big.toReversed() : big);
  }
}

const widthOf = ({ kind }: KnownCheck): 1 | 2 => (kind === "crc16" ? 2 : 1);
const isHex = ({ encoding }: KnownCheck): boolean => encoding === "hexUpper" || encoding === "hexAny";
const lengthOf = (check: KnownCheck): number => widthOf(check) * (isHex(check) ? 2 : 1);
const placeIn = (packet: Uint8Array, at: number): number => (at < 0 ? packet.length + at : at);

function computeFor(check: KnownCheck): (bytes: Uint8Array, from: number, to: number) => number {
  if (check.kind === "crc8" || check.kind === "crc16") return crc(check);
  if (check.kind === "xor8") return (bytes, from, to) => bytes.subarray(from, to).reduce((a, b) => a ^ b, 0);
  const sum = (bytes: Uint8Array, from: number, to: number): number =>
    bytes.subarray(from, to).reduce((a, b) => (a + b) & 0xff, 0);
  return check.kind === "sum8" ? sum : (bytes, from, to) => 255 - sum(bytes, from, to);
}

/** The CRC with these parameters, by a table of its 256 steps. Throws RangeError without a polynomial. */
function crc(check: KnownCheck): (bytes: Uint8Array, from: number, to: number) => number {
  const { polynomial, isReflected = false, initial = 0, finalXor = 0 } = check;
  if (polynomial === undefined) throw new RangeError(`A check of kind ${check.kind} needs a polynomial`);
  const bits = 8 * widthOf(check);
  const mask = 2 ** bits - 1;
  const top = 2 ** (bits - 1);
  const step = isReflected ? reflect(polynomial, bits) : polynomial;
  const table = Array.from({ length: 256 }, (_, byte) => {
    let value = isReflected ? byte : byte << (bits - 8);
    for (let i = 0; i < 8; i++) {
      const isOut = isReflected ? (value & 1) !== 0 : (value & top) !== 0;
      value = (isReflected ? value >>> 1 : (value << 1) & mask) ^ (isOut ? step : 0);
    }
    return value;
  });
  return (bytes, from, to) => {
    let value = isReflected ? reflect(initial, bits) : initial;
    for (let i = from; i < to; i++) {
      const byte = bytes[i] as number;
      const index = isReflected ? (value ^ byte) & 0xff : ((value >> (bits - 8)) ^ byte) & 0xff;
      const shifted = isReflected ? value >>> 8 : (value << 8) & mask;
      value = shifted ^ (table[index] as number);
    }
    return value ^ finalXor;
  };
}

function reflect(value: number, bits: number): number {
  let reflected = 0;
  for (let i = 0; i < bits; i++) if ((value >> i) & 1) reflected |= 1 << (bits - 1 - i);
  return reflected;
}
