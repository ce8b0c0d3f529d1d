import { bytesOf, textOf } from "../../codec/bytesOf.ts";
import type { LengthField } from "../../profile/Framing.ts";

/** Undefined where hexadecimal digits should stand and do not. */
export function readLength(bytes: Uint8Array, at: number, field: LengthField): number | undefined {
  const { width_bytes, radix } = field;
  if (radix === "asciiHex") {
    const text = textOf(bytes, at, at + width_bytes);
    return /^[0-9A-Fa-f]+$/.test(text) ? Number.parseInt(text, 16) : undefined;
  }
  let value = 0;
  for (let i = 0; i < width_bytes; i++) {
    const place = radix === "bigEndian" ? i : width_bytes - 1 - i;
    value = value * 256 + (bytes[at + place] as number);
  }
  return value;
}

export function writeLength(
  packet: Uint8Array,
  { offset, width_bytes, radix }: LengthField,
  value: number,
): void {
  if (radix === "asciiHex") {
    packet.set(bytesOf(value.toString(16).toUpperCase().padStart(width_bytes, "0")), offset);
    return;
  }
  for (let i = 0; i < width_bytes; i++) {
    const shift = radix === "bigEndian" ? width_bytes - 1 - i : i;
    packet[offset + i] = Math.floor(value / 256 ** shift) % 256;
  }
}
