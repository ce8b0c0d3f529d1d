import type { Flagged } from "../../profile/Framing.ts";
import { LENGTH, NOISE, OPEN, OVERLONG, SHAPE, TRUNCATED } from "./Framer.ts";
import type { Framer, Scan } from "./Framer.ts";
import { readLength, writeLength } from "./lengthField.ts";

/** Packets between flags, with escaped bytes in them. The packet is what stands between the flags, unescaped. */
export function flaggedFramer(framing: Flagged): Framer {
  const { begin, end, escape, xor, minLength_bytes, length } = framing;
  const around = length?.counts === "data" ? length.around_bytes : 0;
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
          const whole = Uint8Array.from(packet);
          if (length !== undefined && readLength(whole, length.offset, length) !== whole.length - around)
            return LENGTH;
          return { kind: "packet", wire_bytes: i + 1 - at, packet: whole };
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
    measure(packet) {
      if (length !== undefined) writeLength(packet, length, packet.length - around);
    },
    wrap(packet) {
      const inside = [...packet].flatMap((byte) => (isSpecial(byte) ? [escape, byte ^ xor] : [byte]));
      return Uint8Array.of(begin, ...inside, end);
    },
  };
}

/** Where the first byte was a flag, or should have been one, and wherever one stands: what comes behind, unescaped. */
export function unflagged({ begin, escape, xor }: Flagged, bytes: Uint8Array): readonly Uint8Array[] {
  const packets: number[][] = [[]];
  for (let i = 1; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte === begin) packets.push([]);
    else packets.at(-1)?.push(byte === escape ? (bytes[++i] ?? 0) ^ xor : byte);
  }
  return packets.map((packet) => Uint8Array.from(packet));
}
