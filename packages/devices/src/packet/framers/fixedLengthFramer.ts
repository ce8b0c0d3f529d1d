import { bytesOf } from "../../codec/bytesOf.ts";
import type { FixedLength } from "../../profile/Framing.ts";
import { NOISE, OPEN } from "./Framer.ts";
import type { Framer, Scan } from "./Framer.ts";

/** Packets of one length behind a start mark. */
export function fixedLengthFramer({ start, length_bytes }: FixedLength): Framer {
  const opening = bytesOf(start);
  return {
    maxLength_bytes: length_bytes,
    scan(bytes: Uint8Array, at: number, to: number): Scan {
      for (let i = 0; i < opening.length && at + i < to; i++) {
        if (bytes[at + i] !== opening[i]) return NOISE;
      }
      if (to - at < length_bytes) return OPEN;
      return { kind: "packet", wire_bytes: length_bytes, packet: bytes.slice(at, at + length_bytes) };
    },
    measure() {},
    wrap: (packet) => packet,
  };
}
