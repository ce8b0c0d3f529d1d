import { resampled } from "@openperfusion/device-emulator";
import { bytesOf } from "@openperfusion/devices";
import type { DeviceProfile } from "@openperfusion/devices";
import { likeness } from "./likeness.ts";

/** Fewer bytes show no habit. */
const LEAST_BYTES = 48;
/** How alike what came and what a wrong setting would give must be. */
const ALIKE = 0.75;
/** What came is much more like the wrong setting than like the device as it should be. */
const MARGIN = 0.15;
const FRAMES_IN_A_ROW = 3;
/** A device that writes characters sets bit 7 never. */
const BIT_7_SHARE = 0.3;
const PARITY_SHARE = 0.95;

/** What bytes that make no frames look like, the likeliest first; nothing where they look like nothing known. */
export function suspicionsOf(bytes: Uint8Array, profile: DeviceProfile): readonly string[] {
  if (bytes.length < LEAST_BYTES) return [];
  return [...rateSuspicion(bytes, profile), ...paritySuspicion(bytes, profile)];
}

/** Compares with what each of the device's own golden frames, sent over and over, would become at half and at twice the rate. */
function rateSuspicion(bytes: Uint8Array, profile: DeviceProfile): readonly string[] {
  const { transport } = profile;
  const { baud } = transport;
  // Several in a row, because where one ends decides how the next is cut.
  const streams = profile.golden.map(({ line }) => bytesOf(line.repeat(FRAMES_IN_A_ROW)));
  const likest = (received: readonly Uint8Array[]): number =>
    Math.max(0, ...received.map((stream) => likeness(bytes, stream)));
  const right = likest(streams);
  const [best] = [2, 0.5]
    .map((ratio) => ({
      ratio,
      like: likest(streams.map((one) => resampled(one, transport, { ...transport, baud: baud * ratio }))),
    }))
    .toSorted((a, b) => b.like - a.like);
  if (best === undefined || best.like < ALIKE || best.like < right + MARGIN) return [];
  const words =
    best.ratio === 2
      ? `like a device at half the rate of the port: try baudRate = ${baud / 2}`
      : `like a device at twice the rate of the port: try baudRate = ${baud * 2}`;
  return [`the bytes look ${words}`];
}

/** A seventh data bit with a parity bit behind it, read as eight data bits. */
function paritySuspicion(bytes: Uint8Array, profile: DeviceProfile): readonly string[] {
  const isText = profile.golden.every(({ line }) => bytesOf(line).every((byte) => byte < 0x80));
  if (!isText || profile.transport.dataBits !== 8 || bit7Share(bytes) < BIT_7_SHARE) return [];
  const evenShare = bytes.filter((byte) => onesOf(byte) % 2 === 0).length / bytes.length;
  if (evenShare >= PARITY_SHARE)
    return ["bit 7 makes every byte even: the device is set to 7 data bits, even parity"];
  if (evenShare <= 1 - PARITY_SHARE)
    return ["bit 7 makes every byte odd: the device is set to 7 data bits, odd parity"];
  return [
    `bit 7 is set in ${Math.round(100 * bit7Share(bytes))} % of the bytes of a device that writes characters: rate or parity is wrong`,
  ];
}

export function bit7Share(bytes: Uint8Array): number {
  return bytes.length === 0 ? 0 : bytes.filter((byte) => byte >= 0x80).length / bytes.length;
}

function onesOf(byte: number): number {
  let ones = 0;
  for (let bits = byte; bits !== 0; bits &= bits - 1) ones++;
  return ones;
}
