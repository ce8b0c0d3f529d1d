import { bytesOf } from "../../codec/bytesOf.ts";
import type { LengthPrefixed } from "../../profile/Framing.ts";
import { LENGTH, NOISE, OPEN, SHAPE } from "./Framer.ts";
import type { Framer, Scan } from "./Framer.ts";
import { readLength, writeLength } from "./lengthField.ts";

/** Packets that say how long they are; one that says an impossible length is none. */
export function lengthPrefixedFramer(framing: LengthPrefixed): Framer {
  const { length, around_bytes, minLength_bytes, maxLength_bytes } = framing;
  const starts = bytesOf(framing.starts);
  const closing = bytesOf(framing.end ?? "");
  const around = length.counts === "data" ? around_bytes : 0;
  const known_bytes = length.offset + length.width_bytes;

  return {
    maxLength_bytes,
    scan(bytes: Uint8Array, at: number, to: number): Scan {
      if (!starts.includes(bytes[at] as number)) return NOISE;
      if (to - at < known_bytes) return OPEN;
      const told = readLength(bytes, at + length.offset, length);
      if (told === undefined) return SHAPE;
      const total = told + around;
      if (total < minLength_bytes || total > maxLength_bytes) return LENGTH;
      if (to - at < total) return OPEN;
      const first = at + total - closing.length;
      if (closing.some((byte, i) => bytes[first + i] !== byte)) return SHAPE;
      return { kind: "packet", wire_bytes: total, packet: bytes.slice(at, at + total) };
    },
    measure(packet) {
      writeLength(packet, length, packet.length - around);
    },
    wrap: (packet) => packet,
  };
}
