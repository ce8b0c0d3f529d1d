import type { Session } from "@openperfusion/devices";
import type { StreamItem } from "../decode/StreamDecoder.ts";

/** What a profile's session says of sending. */
export type SendingSession = Pick<Session, "requests" | "acks">;

/**
 * Which of the byte strings that a profile allows is to be sent when, in one session of a polled port. Knows no port and
 * no clock: whoever asks passes the time, in ms of a clock that never steps.
 */
export class Requests {
  readonly #requests: NonNullable<Session["requests"]>;
  readonly #acks: SendingSession["acks"];
  readonly #seen = new Set<string>();
  /** For each request, when it is due; its conditions may still keep it back. */
  readonly #dueAt_ms: number[];
  #lastValidAt_ms: number;

  /** `now_ms`: when the port was opened. A new session knows nothing of the one before: the device may have restarted. */
  constructor({ requests = [], acks }: SendingSession, now_ms: number) {
    this.#requests = requests;
    this.#acks = acks;
    this.#dueAt_ms = requests.map(() => now_ms);
    this.#lastValidAt_ms = now_ms;
  }

  /** Something came; gives the place of the answer that it is owed, if any. */
  came(item: StreamItem, now_ms: number): number | undefined {
    const answer = item.answer === undefined ? undefined : this.#acks?.[item.answer];
    if (item.kind === "rejected") return answer;
    if (item.kind === "notice" && item.notice === "telnetNegotiation") return undefined;
    this.#lastValidAt_ms = now_ms;
    const key = keyOf(item);
    if (key !== undefined && !this.#seen.has(key)) {
      this.#seen.add(key);
      // What waited for this message may go at once.
      for (const [i, { after }] of this.#requests.entries()) if (after === key) this.#dueAt_ms[i] = now_ms;
    }
    return answer;
  }

  /** The places of the requests that are to be sent now, in the profile's order; they count as sent. */
  due(now_ms: number): number[] {
    return this.#requests.flatMap((request, i) => {
      if (now_ms < this.#nextAt_ms(i)) return [];
      // An even pace from the planned moment; what was missed while the process was held up is not sent in a burst.
      const planned_ms = this.#nextAt_ms(i) + request.every_ms;
      this.#dueAt_ms[i] = planned_ms > now_ms ? planned_ms : now_ms + request.every_ms;
      return [request.tx];
    });
  }

  /** When `due` is to be asked next, if nothing comes before. */
  get nextAt_ms(): number {
    return Math.min(Number.POSITIVE_INFINITY, ...this.#requests.map((_, i) => this.#nextAt_ms(i)));
  }

  #nextAt_ms(i: number): number {
    const request = this.#requests[i];
    const dueAt_ms = this.#dueAt_ms[i];
    if (request === undefined || dueAt_ms === undefined) return Number.POSITIVE_INFINITY;
    const { until, after, when, every_ms } = request;
    const isOver = until !== undefined && this.#seen.has(until);
    const isEarly = after !== undefined && !this.#seen.has(after);
    if (isOver || isEarly) return Number.POSITIVE_INFINITY;
    return when === "silent" ? Math.max(dueAt_ms, this.#lastValidAt_ms + every_ms) : dueAt_ms;
  }
}

/** The message's key, as the profile names it. */
function keyOf(item: Exclude<StreamItem, { kind: "rejected" }>): string | undefined {
  return item.kind === "frame" ? item.message : item.key;
}
