import { createDecoder, firstChoices } from "@openperfusion/devices";
import type { DeviceProfile } from "@openperfusion/devices";
import { flipBit } from "./byteEdits.ts";

/**
 * The packet with one bit the other way round that only the checksum gives away: framing and length stay good.
 * The packet itself where there is no such bit.
 */
export function withWrongCheck(profile: DeviceProfile, packet: Uint8Array): Uint8Array {
  const { check } = profile;
  if (check.kind !== "none" && check.kind !== "unknown" && check.policy === "warn") {
    const at = check.at < 0 ? packet.length + check.at : check.at;
    return flipBit(packet, at, 0);
  }
  // From the middle, where the values stand, to the end, and then from the beginning.
  for (let i = 0; i < packet.length; i++) {
    const at = ((packet.length >> 1) + i) % packet.length;
    for (let bit = 0; bit < 8; bit++) {
      const candidate = flipBit(packet, at, bit);
      if (failsOnlyCheck(profile, candidate)) return candidate;
    }
  }
  return packet;
}

function failsOnlyCheck(profile: DeviceProfile, packet: Uint8Array): boolean {
  const decoder = createDecoder(profile, { options: firstChoices(profile) });
  const items = [...decoder.consume(packet), ...decoder.flush("closed")];
  const [only] = items;
  return items.length === 1 && only?.kind === "rejected" && only.reason === "check";
}

interface LengthPlace {
  readonly offset: number;
  readonly width_bytes: number;
  readonly radix: "bigEndian" | "littleEndian" | "asciiHex";
}

/** The packet with another number in its length field, or the largest that fits there. */
export function withFalseLength(profile: DeviceProfile, packet: Uint8Array, length: number): Uint8Array {
  const place = lengthPlace(profile.framing);
  if (place === undefined) return packet;
  const { offset, width_bytes, radix } = place;
  const digits = radix === "asciiHex" ? width_bytes : 2 * width_bytes;
  const hex = Math.min(length, 16 ** digits - 1)
    .toString(16)
    .toUpperCase()
    .padStart(digits, "0");
  const bytes =
    radix === "asciiHex"
      ? Array.from(hex, (digit) => digit.charCodeAt(0))
      : Array.from({ length: width_bytes }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));
  const changed = packet.slice();
  changed.set(radix === "littleEndian" ? bytes.toReversed() : bytes, offset);
  return changed;
}

function lengthPlace(framing: DeviceProfile["framing"]): LengthPlace | undefined {
  if (framing.kind === "lengthPrefixed") return framing.length;
  // Address, function, count of bytes.
  if (framing.kind === "modbusRtu") return { offset: 2, width_bytes: 1, radix: "bigEndian" };
  return undefined;
}
