import { createDecoder } from "./codec/createDecoder.ts";
import { bytesOf } from "./codec/bytesOf.ts";
import type { DeviceProfile } from "./profile/DeviceProfile.ts";
import type { GoldenFrame } from "./profile/GoldenFrame.ts";

export interface FlipCount {
  readonly flipCount: number;
  /** Flips after which the line still passes as a frame. */
  readonly undetectedCount: number;
  /** Of those, flips after which some reading, marker, time or status differs. */
  readonly changedCount: number;
}

/**
 * Flips each single bit of a golden line and counts the lines that still pass. A format without a checksum can't do
 * better; the share is printed on the device's page.
 */
export function undetectableFlips(profile: DeviceProfile, golden: GoldenFrame): FlipCount {
  const bytes = bytesOf(golden.line);
  const frameText = textsOf(profile, golden);
  const original = frameText(bytes);
  let undetectedCount = 0;
  let changedCount = 0;
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const flipped = bytes.slice();
    flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7));
    const found = frameText(flipped);
    if (found === undefined) continue;
    undetectedCount++;
    if (found !== original) changedCount++;
  }
  return { flipCount: bytes.length * 8, undetectedCount, changedCount };
}

/** What a line says, or undefined when it is no frame. One decoder for all lines, each as if the connection began anew. */
function textsOf(profile: DeviceProfile, golden: GoldenFrame): (line: Uint8Array) => string | undefined {
  const decoder = createDecoder(profile, { options: golden.options });
  return (line) => {
    const items = [...decoder.consume(line), ...decoder.flush("lost")];
    const [first, ...more] = items;
    if (golden.expected.notice !== undefined) {
      return first?.kind === "notice" && more.length === 0
        ? JSON.stringify([first.key, first.text])
        : undefined;
    }
    const frame = items.find((item) => item.kind === "frame");
    if (frame === undefined) return undefined;
    return JSON.stringify([[...frame.packed], frame.deviceTime, frame.events, frame.status]);
  };
}
