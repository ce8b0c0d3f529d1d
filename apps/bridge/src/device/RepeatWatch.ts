import type { FrameRemark } from "@openperfusion/contracts";
import type { DecodedFrame, DeviceProfile } from "@openperfusion/devices";
import type { StreamItem } from "../decode/StreamDecoder.ts";
import { digestOf } from "./digestOf.ts";

/** How frames of one kind come. Times are the host's monotonic clock. */
interface Pace {
  /** Of the last frame that was no repeat. */
  digest: string | DecodedFrame;
  seen_ms: number;
  /** When that frame was due, as far as it came late; else when it came. */
  due_ms: number;
  /** Mean time from one frame to the next, and how many of these times it is made of. */
  period_ms: number;
  count: number;
}

export interface RepeatState {
  readonly paces: readonly (readonly [key: string, pace: Pace & { readonly digest: string }])[];
}

/** Nothing is called early before so many periods were seen. */
const LEAST_COUNT = 16;
/** A device that is set to send faster than its profile says, by more than this share, is left alone. */
const LEAST_SHARE = 0.75;
/** Older periods count less. */
const MOST_COUNT = 32;
/** Share of a period by which the schedule follows frames that come late: more slowly than any burst of them. */
const FOLLOWS = 1 / 32;

/**
 * Tells a frame that says the same as the one before and comes before the next one can be due. Both are kept. How often a
 * device speaks is learned, and what was held up on its way is not early: values that stay the same from period to period
 * are no repeats. A device that says everything twice from the beginning is not told from one of twice the pace, and left
 * alone.
 */
export class RepeatWatch {
  /** In the setting that the device's menu note asks for. */
  readonly #period_ms: number;
  readonly #staleAfter_ms: number;
  readonly #paces: Map<string, Pace>;

  constructor({ session }: DeviceProfile, state?: RepeatState) {
    this.#period_ms = session.period_ms;
    this.#staleAfter_ms = session.staleAfter_ms;
    this.#paces = new Map(state?.paces.map(([key, pace]) => [key, { ...pace }]));
  }

  take(item: StreamItem, now_ms: number): FrameRemark | undefined {
    if (item.kind === "notice") return undefined;
    // What waited in a buffer comes at once.
    if (item.isFirstAfterOpen === true) this.#paces.clear();
    // An event comes when it comes.
    if (item.kind !== "frame" || item.events.some(({ marker }) => marker.trim() !== "")) return undefined;
    const key = item.message ?? "";
    const pace = this.#paces.get(key);
    if (pace === undefined || now_ms - pace.seen_ms > this.#staleAfter_ms) {
      this.#paces.set(key, { digest: item, seen_ms: now_ms, due_ms: now_ms, period_ms: 0, count: 0 });
      return undefined;
    }
    const early_ms = pace.due_ms + pace.period_ms - now_ms;
    const isKnown = pace.count >= LEAST_COUNT && pace.period_ms > this.#period_ms * LEAST_SHARE;
    if (isKnown && early_ms > pace.period_ms / 2 && isSame(pace, item)) {
      const apart_ms = Math.round(now_ms - pace.seen_ms);
      return { kind: "repeat", apart_ms, hasSameTime: item.deviceTime !== undefined };
    }
    this.#follow(pace, now_ms);
    pace.digest = item;
    return undefined;
  }

  #follow(pace: Pace, now_ms: number): void {
    // A frame that was held up must not lengthen the period of those that come in a burst behind it.
    const most_ms = 2 * Math.max(pace.period_ms, this.#period_ms);
    pace.count = Math.min(MOST_COUNT, pace.count + 1);
    pace.period_ms += (Math.min(now_ms - pace.seen_ms, most_ms) - pace.period_ms) / pace.count;
    const late_ms = now_ms - pace.due_ms - pace.period_ms;
    pace.due_ms = now_ms - Math.max(0, late_ms - pace.period_ms * FOLLOWS);
    pace.seen_ms = now_ms;
  }

  state(): RepeatState {
    return { paces: [...this.#paces].map(([key, pace]) => [key, { ...pace, digest: digestIn(pace) }]) };
  }
}

function isSame(pace: Pace, frame: DecodedFrame): boolean {
  return digestIn(pace) === digestOf(frame);
}

/** Made only when it is asked for. */
function digestIn(pace: Pace): string {
  if (typeof pace.digest !== "string") pace.digest = digestOf(pace.digest);
  return pace.digest;
}
