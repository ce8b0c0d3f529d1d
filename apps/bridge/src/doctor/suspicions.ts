import { resampled } from "@openperfusion/device-emulator";
import { bytesOf } from "@openperfusion/devices";
import type { DeviceProfile } from "@openperfusion/devices";
import type { Text } from "@openperfusion/signals";
import { say } from "./doctorWords.ts";
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
export function suspicionsOf(bytes: Uint8Array, profile: DeviceProfile): readonly Text[] {
  if (bytes.length < LEAST_BYTES) return [];
  return [
    ...rateSuspicion(bytes, profile),
    ...paritySuspicion(bytes, profile),
    ...droppedSuspicion(bytes, profile),
  ];
}

/** Compares with what each of the device's own golden frames, sent over and over, would become at half and at twice the rate. */
function rateSuspicion(bytes: Uint8Array, profile: DeviceProfile): readonly Text[] {
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
  return best.ratio === 2 ? [say("halfRate", { baud: baud / 2 })] : [say("twiceRate", { baud: baud * 2 })];
}

/** A seventh data bit with a parity bit behind it, read as eight data bits. */
function paritySuspicion(bytes: Uint8Array, profile: DeviceProfile): readonly Text[] {
  if (!isText(profile) || profile.transport.dataBits !== 8 || bit7Share(bytes) < BIT_7_SHARE) return [];
  const evenShare = evenShareOf(bytes);
  if (evenShare >= PARITY_SHARE) return [say("evenParity")];
  if (evenShare <= 1 - PARITY_SHARE) return [say("oddParity")];
  return [say("bit7", { share: Math.round(100 * bit7Share(bytes)) })];
}

/** Characters of one parity only: the port expects a parity bit that isn't sent, and the system drops every other byte. */
function droppedSuspicion(bytes: Uint8Array, profile: DeviceProfile): readonly Text[] {
  if (!isText(profile) || bit7Share(bytes) > 1 - PARITY_SHARE) return [];
  const evenShare = evenShareOf(bytes);
  if (evenShare >= PARITY_SHARE) return [say("onlyEven")];
  return evenShare <= 1 - PARITY_SHARE ? [say("onlyOdd")] : [];
}

/** The device writes characters of seven bits. */
function isText({ golden }: DeviceProfile): boolean {
  return golden.every(({ line }) => bytesOf(line).every((byte) => byte < 0x80));
}

function evenShareOf(bytes: Uint8Array): number {
  return bytes.filter((byte) => onesOf(byte) % 2 === 0).length / bytes.length;
}

export function bit7Share(bytes: Uint8Array): number {
  return bytes.length === 0 ? 0 : bytes.filter((byte) => byte >= 0x80).length / bytes.length;
}

function onesOf(byte: number): number {
  let ones = 0;
  for (let bits = byte; bits !== 0; bits &= bits - 1) ones++;
  return ones;
}
