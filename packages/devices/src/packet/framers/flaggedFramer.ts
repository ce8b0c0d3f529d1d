import type { Flagged } from "../../profile/Framing.ts";
import { LENGTH, NOISE, OPEN, OVERLONG, SHAPE, TRUNCATED } from "./Framer.ts";
import type { Framer, Scan } from "./Framer.ts";

/** Packets between flags, with escaped bytes in them. The packet is what stands between the flags, unescaped. */
export function flaggedFramer(framing: Flagged): Framer {
  const { begin, end, escape, xor, minLength_bytes } = framing;
  const isSpecial = (byte: number): boolean => byte === begin || byte === end || byte === escape;
  // Every byte may be escaped.
  const maxLength_bytes = 2 * framing.maxLength_bytes + 2;

  return {
    maxLength_bytes,
    scan(bytes: Uint8Array, at: number, to: number): Scan {
      if (bytes[at] !== begin) return NOISE;
      const packet: number[] = [];
      for (let i = at + 1; i < to; i++) {
        const byte = bytes[i] as number;
        if (byte === end) {
          if (packet.length < minLength_bytes) return packet.length === 0 ? NOISE : LENGTH;
          return { kind: "packet", wire_bytes: i + 1 - at, packet: Uint8Array.from(packet) };
        }
        if (byte === begin) return TRUNCATED;
        if (packet.length === framing.maxLength_bytes) return OVERLONG;
        if (byte !== escape) {
          packet.push(byte);
          continue;
        }
        i++;
        if (i === to) return OPEN;
        if (isSpecial(bytes[i] as number)) return SHAPE;
        packet.push((bytes[i] as number) ^ xor);
      }
      return OPEN;
    },
    measure() {},
    wrap(packet) {
      const inside = [...packet].flatMap((byte) => (isSpecial(byte) ? [escape, byte ^ xor] : [byte]));
      return Uint8Array.of(begin, ...inside, end);
    },
  };
}
