import type { Checksum } from "../packet/Checksum.ts";

export const ENQ = 0x05;
const EOT = 0x04;
const STX = 0x02;
const ETX = 0x03;
const ETB = 0x17;
const CR = 0x0d;
const LF = 0x0a;

/** STX, frame number, end mark, two digits of checksum, CR, LF. */
const AROUND_BYTES = 7;
const TAIL_BYTES = 5;

export type LinkScan =
  | { readonly kind: "control"; readonly byte: number }
  | { readonly kind: "frame"; readonly wire_bytes: number; readonly number: number; readonly isLast: boolean }
  | { readonly kind: "open" }
  | { readonly kind: "damaged"; readonly wire_bytes: number }
  | { readonly kind: "noise" };

/** What begins at a place of an analyzer's stream: E1381, 6.3. */
export function scanLink(bytes: Uint8Array, at: number, maxText_bytes: number, checksum: Checksum): LinkScan {
  const first = bytes[at] as number;
  if (first === ENQ || first === EOT) return { kind: "control", byte: first };
  if (first !== STX) return { kind: "noise" };
  const limit = Math.min(bytes.length, at + maxText_bytes + AROUND_BYTES);
  let end = at + 1;
  while (end < limit && bytes[end] !== ETX && bytes[end] !== ETB) {
    // A control character within a text: its end was lost.
    const byte = bytes[end] as number;
    if (byte === STX || byte === ENQ || byte === EOT) return { kind: "noise" };
    end++;
  }
  const isTooLong = end - at - 2 > maxText_bytes;
  if (end === limit)
    return isTooLong || end - at >= maxText_bytes + AROUND_BYTES ? { kind: "noise" } : { kind: "open" };
  if (bytes.length < end + TAIL_BYTES) return { kind: "open" };
  const wire_bytes = end + TAIL_BYTES - at;
  const number = (bytes[at + 1] as number) - 0x30;
  const isShaped =
    number >= 0 && number <= 7 && bytes[end + 3] === CR && bytes[end + 4] === LF && end >= at + 2;
  if (!isShaped || !checksum.fits(bytes.subarray(at, at + wire_bytes)))
    return { kind: "damaged", wire_bytes };
  return { kind: "frame", wire_bytes, number, isLast: bytes[end] === ETX };
}
