import { formatValue, MISSING_STATE_LABELS, readingsOf, SIGNALS } from "@openperfusion/signals";
import type { Reading } from "@openperfusion/signals";
import { UNITS } from "@openperfusion/units";
import { BridgeError } from "../BridgeError.ts";
import { addText } from "./addWords.ts";
import type { Language } from "../text/words.ts";
import { pause } from "../clock/pause.ts";
import type { PortPlan } from "../config/planPort.ts";
import { StreamDecoder } from "../decode/StreamDecoder.ts";
import { Polling } from "../ports/Polling.ts";
import type { Transport } from "../transports/Transport.ts";

/** What a port gave while it was tried. */
export interface Trial {
  /** The first values, at most as many as were asked for; a number before a reason why there is none. */
  readonly readings: readonly Reading[];
  readonly frameCount: number;
  readonly rejectedCount: number;
  readonly received_bytes: number;
}

export interface TrialWish {
  readonly plan: PortPlan;
  readonly transport: Transport;
  readonly count: number;
  readonly within_ms: number;
}

const LOOK_EVERY_MS = 100;

/** Opens a port as `bridge run` would and decodes until enough values have come or the time is over. Fails with a BridgeError. */
export async function tryPort(wish: TrialWish): Promise<Trial> {
  const { plan, transport, count, within_ms } = wish;
  const { profile, config } = plan;
  const decoder = new StreamDecoder(profile, config.options);
  const found = new Map<string, Reading>();
  let frameCount = 0;
  let rejectedCount = 0;
  let received_bytes = 0;
  let problem: BridgeError | undefined;
  let polling: Polling | undefined;
  decoder.opened(transport.kind);
  const link = await transport.open({
    onChunk: (bytes) => {
      received_bytes += bytes.length;
      const items = decoder.consume(bytes, performance.now());
      polling?.came(items);
      for (const item of items) {
        if (item.kind === "rejected") rejectedCount++;
        if (item.kind !== "frame") continue;
        frameCount++;
        for (const reading of readingsOf(item.layout, item.packed)) {
          const key = `${reading.signal} ${reading.kind}`;
          if (found.get(key)?.value === undefined) found.set(key, reading);
        }
      }
      return undefined;
    },
    onClose: (cause) => (problem = cause),
  });
  // Only where a person turned polling on does the link have a way to send.
  if (link.send !== undefined) {
    const onFailure = (reason: string): void => {
      problem = new BridgeError("port-lost", `${config.path}: ${reason}`);
    };
    const now_ms = (): number => performance.now();
    polling = new Polling({ session: profile.session, send: link.send, now_ms, onFailure });
  }
  const until_ms = performance.now() + within_ms;
  const numbers = (): Reading[] => [...found.values()].filter(({ value }) => value !== undefined);
  try {
    while (numbers().length < count && performance.now() < until_ms) {
      await pause(LOOK_EVERY_MS);
      if (problem !== undefined) throw problem;
    }
  } finally {
    await polling?.stop();
    await link.close();
  }
  const states = [...found.values()].filter(({ value }) => value === undefined);
  return { readings: [...numbers(), ...states].slice(0, count), frameCount, rejectedCount, received_bytes };
}

/** `Arterial pCO2: 38 mmHg` */
export function readingText({ signal, kind, value, state }: Reading, language: Language): string {
  const { label, unit } = SIGNALS[signal];
  const { symbol } = UNITS[unit];
  // pH is its own unit.
  const after = symbol === "" || unit === "[pH]" ? "" : ` ${symbol}`;
  const words =
    value === undefined
      ? MISSING_STATE_LABELS[state][language]
      : `${formatValue(signal, value, language === "es" ? "," : ".")}${after}`;
  return `${label[language]}${addText(kind, language)}: ${words}`;
}
