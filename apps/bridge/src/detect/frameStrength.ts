import { bytesOf, createDecoder } from "@openperfusion/devices";
import type { DeviceProfile } from "@openperfusion/devices";

/** How hard it is to hit a profile's frame by chance. */
export interface FrameStrength {
  /** Bits per byte of a frame that can't change without the frame being refused, the checksum left aside; 0 to 8. */
  readonly bits_per_byte: number;
  /** Width of the checksum that a frame must pass; 0 where there is none or a failure is only told. */
  readonly check_bits: number;
  /** The longest golden frame. */
  readonly longest_bytes: number;
}

const CHECK_BITS: Readonly<Record<string, number>> = {
  sum8: 8,
  complementSum8: 8,
  xor8: 8,
  crc8: 8,
  crc16: 16,
};

const known = new WeakMap<DeviceProfile, FrameStrength>();

/**
 * Measured at the profile's golden frames: each single bit is flipped, and the flips that are refused count. The
 * checksum is relaxed meanwhile: under it every flip is refused, which says nothing of how a stray packet would fare.
 */
export function frameStrength(profile: DeviceProfile): FrameStrength {
  const before = known.get(profile);
  if (before !== undefined) return before;
  const check: { readonly kind: string; readonly policy?: string } = profile.check;
  const isRequired = check.policy === undefined || check.policy === "require";
  let bitCount = 0;
  let refusedCount = 0;
  let longest_bytes = 1;
  for (const { line, options } of profile.golden) {
    const decoder = createDecoder(relaxed(profile), { options });
    const bytes = bytesOf(line);
    const passes = (): boolean => {
      const items = [...decoder.consume(bytes), ...decoder.flush("lost")];
      return items.some(({ kind }) => kind === "frame");
    };
    longest_bytes = Math.max(longest_bytes, bytes.length);
    // A frame that makes sense only behind others tells nothing by itself.
    if (!passes()) continue;
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      bytes[bit >> 3] = bytes[bit >> 3]! ^ (1 << (bit & 7));
      if (!passes()) refusedCount++;
      bytes[bit >> 3] = bytes[bit >> 3]! ^ (1 << (bit & 7));
    }
    bitCount += bytes.length * 8;
  }
  const strength: FrameStrength = {
    bits_per_byte: bitCount === 0 ? 0 : (8 * refusedCount) / bitCount,
    check_bits: isRequired ? (CHECK_BITS[check.kind] ?? 0) : 0,
    longest_bytes,
  };
  known.set(profile, strength);
  return strength;
}

function relaxed(profile: DeviceProfile): DeviceProfile {
  if (!("policy" in profile.check)) return profile;
  return { ...profile, check: { ...(profile.check as object), policy: "warn" } } as unknown as DeviceProfile;
}
