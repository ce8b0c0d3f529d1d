import { bytesOf } from "../../codec/bytesOf.ts";
import type { StartEnd } from "../../profile/Framing.ts";
import { NOISE, OPEN, OVERLONG, TRUNCATED } from "./Framer.ts";
import type { Framer, Scan } from "./Framer.ts";

/** Packets between a start and an end mark. A start mark within a packet means that its end was lost. */
export function startEndFramer(framing: StartEnd): Framer {
  const { trailer_bytes, maxLength_bytes, interleaved } = framing;
  const starts = bytesOf(framing.start);
  const end = framing.end.charCodeAt(0);
  const isForeign = foreignBytes(interleaved);

  return {
    maxLength_bytes,
    scan(bytes: Uint8Array, at: number, to: number): Scan {
      const start = bytes[at] as number;
      if (!starts.includes(start)) return NOISE;
      const packet: number[] = [start];
      let trailerLeft = -1;
      for (let i = at + 1; i < to; i++) {
        const byte = bytes[i] as number;
        if (i - at >= maxLength_bytes) return OVERLONG;
        if (isForeign[byte] === 1) continue;
        packet.push(byte);
        if (trailerLeft < 0) {
          if (starts.includes(byte)) return TRUNCATED;
          if (byte === end) trailerLeft = trailer_bytes;
        } else {
          trailerLeft--;
        }
        if (trailerLeft === 0) {
          return { kind: "packet", wire_bytes: i + 1 - at, packet: Uint8Array.from(packet) };
        }
      }
      return to - at >= maxLength_bytes ? OVERLONG : OPEN;
    },
    measure() {},
    wrap: (packet) => packet,
  };
}

/** 1 for each byte that belongs to another channel of the device. */
export function foreignBytes(interleaved: StartEnd["interleaved"]): Uint8Array {
  const foreign = new Uint8Array(256);
  if (interleaved === undefined) return foreign;
  for (let byte = 0; byte < 256; byte++) {
    if ((byte & interleaved.mask) === interleaved.mask) foreign[byte] = 1;
  }
  for (const byte of bytesOf(interleaved.bytes)) foreign[byte] = 1;
  return foreign;
}
