import { bytesOf, createDecoder } from "@openperfusion/devices";
import type { DeviceProfile, ProfileOptions } from "@openperfusion/devices";
import { isFrame } from "./isFrame.ts";

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

/** Of a long frame so many bits are a fair sample: it must be weighed while a person waits. */
const MOST_FLIPS = 4096;

const known = new WeakMap<DeviceProfile, FrameStrength>();

/** Measured at the profile's golden frames. */
export function frameStrength(profile: DeviceProfile): FrameStrength {
  const before = known.get(profile);
  if (before !== undefined) return before;
  const check: { readonly kind: string; readonly policy?: string } = profile.check;
  const isRequired = check.policy === undefined || check.policy === "require";
  const frames = profile.golden.map(({ line, options }) => ({ bytes: bytesOf(line), options }));
  const strength: FrameStrength = {
    bits_per_byte: fixedBits(profile, frames),
    check_bits: isRequired ? (CHECK_BITS[check.kind] ?? 0) : 0,
    longest_bytes: Math.max(1, ...frames.map(({ bytes }) => bytes.length)),
  };
  known.set(profile, strength);
  return strength;
}

/**
 * Bits per byte of these frames that can't change without the frame being refused: each single bit is flipped, or in a
 * long frame every so many, and the flips that are refused count. The checksum is relaxed meanwhile: under it every flip is refused, which says nothing
 * of how a stray packet would fare.
 */
export function fixedBits(
  profile: DeviceProfile,
  frames: readonly { readonly bytes: Uint8Array; readonly options: ProfileOptions }[],
): number {
  let bitCount = 0;
  let refusedCount = 0;
  for (const { bytes: frame, options } of frames) {
    const decoder = createDecoder(relaxed(profile), { options });
    const bytes = frame.slice();
    const passes = (): boolean => {
      const items = [...decoder.consume(bytes), ...decoder.flush("lost")];
      return items.some((item) => isFrame(profile, item));
    };
    // A frame that makes sense only behind others tells nothing by itself.
    if (!passes()) continue;
    const step = stepOf(bytes.length * 8);
    for (let bit = 0; bit < bytes.length * 8; bit += step) {
      bytes[bit >> 3] = bytes[bit >> 3]! ^ (1 << (bit & 7));
      bitCount++;
      if (!passes()) refusedCount++;
      bytes[bit >> 3] = bytes[bit >> 3]! ^ (1 << (bit & 7));
    }
  }
  return bitCount === 0 ? 0 : (8 * refusedCount) / bitCount;
}

/** Odd, so that every place of a bit in its byte has its turn. */
function stepOf(bitCount: number): number {
  const step = Math.ceil(bitCount / MOST_FLIPS);
  return step % 2 === 1 ? step : step + 1;
}

function relaxed(profile: DeviceProfile): DeviceProfile {
  if (!("policy" in profile.check)) return profile;
  return { ...profile, check: { ...(profile.check as object), policy: "warn" } } as unknown as DeviceProfile;
}
