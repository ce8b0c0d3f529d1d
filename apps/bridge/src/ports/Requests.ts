import type { Request, Session } from "@openperfusion/devices";
import type { StreamItem } from "../decode/StreamDecoder.ts";

/** What a profile's session says of sending. */
export type SendingSession = Pick<Session, "requests" | "acks" | "replies" | "answerWithin_ms" | "farewell">;

/**
 * Which of the byte strings that a profile allows is to be sent when, in one session of a polled port. Knows no port and
 * no clock: whoever asks passes the time, in ms of a clock that never steps.
 */
export class Requests {
  readonly #requests: NonNullable<Session["requests"]>;
  readonly #acks: SendingSession["acks"];
  readonly #replies: NonNullable<Session["replies"]>;
  readonly #answerWithin_ms: number | undefined;
  readonly #seen = new Set<string>();
  /** For each request, when it is due; its conditions may still keep it back. */
  readonly #dueAt_ms: number[];
  #lastValidAt_ms: number;
  /** Where the device answers one request at a time: the answers of the last one, and until when they are waited for. */
  #awaited: { readonly answers: readonly string[]; readonly until_ms: number } | undefined;

  /** `now_ms`: when the port was opened. A new session knows nothing of the one before: the device may have restarted. */
  constructor({ requests = [], acks, replies = [], answerWithin_ms }: SendingSession, now_ms: number) {
    this.#requests = requests;
    this.#acks = acks;
    this.#replies = replies;
    this.#answerWithin_ms = answerWithin_ms;
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
    if (key !== undefined && this.#awaited?.answers.includes(key) === true) this.#awaited = undefined;
    if (key !== undefined && !this.#seen.has(key)) {
      this.#seen.add(key);
      // What waited for this message may go at once.
      for (const [i, { after }] of this.#requests.entries()) if (after === key) this.#dueAt_ms[i] = now_ms;
    }
    return answer ?? this.#replies.find(({ to }) => to === key)?.tx;
  }

  /** The places of the requests that are to be sent now, in the profile's order; they count as sent. */
  due(now_ms: number): number[] {
    if (this.#answerWithin_ms === undefined) return this.#send(now_ms);
    const first = this.#longestDue();
    if (first === undefined || now_ms < this.nextAt_ms) return [];
    this.#awaited = { answers: first.request.answers, until_ms: now_ms + this.#answerWithin_ms };
    this.#plan(first.i, now_ms);
    return [first.request.tx];
  }

  /** When `due` is to be asked next, if nothing comes before. */
  get nextAt_ms(): number {
    const next_ms = Math.min(Number.POSITIVE_INFINITY, ...this.#requests.map((_, i) => this.#nextAt_ms(i)));
    return Math.max(next_ms, this.#awaited?.until_ms ?? next_ms);
  }

  #send(now_ms: number): number[] {
    return this.#requests.flatMap((request, i) => {
      if (now_ms < this.#nextAt_ms(i)) return [];
      this.#plan(i, now_ms);
      return [request.tx];
    });
  }

  /** An even pace from the planned moment; what was missed while the process was held up is not sent in a burst. */
  #plan(i: number, now_ms: number): void {
    const every_ms = this.#requests[i]?.every_ms ?? Number.POSITIVE_INFINITY;
    const planned_ms = this.#nextAt_ms(i) + every_ms;
    this.#dueAt_ms[i] = planned_ms > now_ms ? planned_ms : now_ms + every_ms;
  }

  /** The request that has waited longest; among equals the profile's first. */
  #longestDue(): { readonly request: Request; readonly i: number } | undefined {
    return this.#requests
      .map((request, i) => ({ request, i }))
      .toSorted((a, b) => this.#nextAt_ms(a.i) - this.#nextAt_ms(b.i))[0];
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
