import type { DeviceProfile, ProfileOptions } from "@openperfusion/devices";
import { MISSING_STATE_LABELS, readingsOf, SIGNALS } from "@openperfusion/signals";
import type { Reading, SignalId } from "@openperfusion/signals";
import { UNITS } from "@openperfusion/units";
import type { BridgeError } from "../BridgeError.ts";
import { pause } from "../clock/pause.ts";
import { StreamDecoder } from "../decode/StreamDecoder.ts";
import type { Transport } from "../transports/Transport.ts";
import type { Placement } from "./placement.ts";

/** What a port gave while it was tried. */
export interface Trial {
  /** The first values, at most as many as were asked for; a number before a reason why there is none. */
  readonly readings: readonly Reading[];
  readonly frameCount: number;
  readonly rejectedCount: number;
  readonly received_bytes: number;
}

export interface TrialWish {
  readonly profile: DeviceProfile;
  readonly options: ProfileOptions;
  readonly placement: Placement;
  readonly transport: Transport;
  readonly count: number;
  readonly within_ms: number;
}

const LOOK_EVERY_MS = 100;

/** Opens a port as `bridge run` would and decodes until enough values have come or the time is over. Fails with a BridgeError. */
export async function tryPort(wish: TrialWish): Promise<Trial> {
  const { profile, options, placement, transport, count, within_ms } = wish;
  const decoder = new StreamDecoder(profile, options);
  const found = new Map<string, Reading>();
  let frameCount = 0;
  let rejectedCount = 0;
  let received_bytes = 0;
  let problem: BridgeError | undefined;
  decoder.opened(transport.kind);
  const link = await transport.open({
    onChunk: (bytes) => {
      received_bytes += bytes.length;
      for (const item of decoder.consume(bytes)) {
        if (item.kind === "rejected") rejectedCount++;
        if (item.kind !== "frame") continue;
        frameCount++;
        for (const reading of readingsOf(item.layout, item.packed)) {
          const signal = (placement[reading.signal] ?? reading.signal) as SignalId;
          const key = `${signal} ${reading.kind}`;
          if (found.get(key)?.value === undefined) found.set(key, { ...reading, signal });
        }
      }
      return undefined;
    },
    onClose: (cause) => (problem = cause),
  });
  const until_ms = performance.now() + within_ms;
  const numbers = (): Reading[] => [...found.values()].filter(({ value }) => value !== undefined);
  try {
    while (numbers().length < count && performance.now() < until_ms) {
      await pause(LOOK_EVERY_MS);
      if (problem !== undefined) throw problem;
    }
  } finally {
    await link.close();
  }
  const states = [...found.values()].filter(({ value }) => value === undefined);
  return { readings: [...numbers(), ...states].slice(0, count), frameCount, rejectedCount, received_bytes };
}

/** `Arterial pH 7.38` */
export function readingText(reading: Reading): string {
  const { label, unit, decimals } = SIGNALS[reading.signal];
  const kind = reading.kind === "measured" ? "" : ` (${reading.kind})`;
  const words =
    reading.value === undefined ? MISSING_STATE_LABELS[reading.state].en : `${reading.value.toFixed(decimals)} ${UNITS[unit].symbol}`;
  return `${label.en}${kind}: ${words}`;
}
