import { reasonOf } from "../BridgeError.ts";
import { pause } from "../clock/pause.ts";
import type { StreamItem } from "../decode/StreamDecoder.ts";
import { Requests } from "./Requests.ts";
import type { SendingSession } from "./Requests.ts";

export interface PollingSettings {
  readonly session: SendingSession;
  /** The link's own way to send, which takes places in the profile's list and nothing else. */
  readonly send: (allowedTxIndex: number) => Promise<void>;
  /** Monotonic, in ms. */
  readonly now_ms: () => number;
  /** A request could not be sent: the link is of no use any more. */
  readonly onFailure: (reason: string) => void;
}

/** A wire that takes no farewell by then is let go without. */
const FAREWELL_WITHIN_MS = 500;

/** Sends the requests of one session of a port for which a person turned polling on: one after another, never two at once. */
export class Polling {
  readonly #settings: PollingSettings;
  readonly #requests: Requests;
  #timer: NodeJS.Timeout | undefined;
  #sending: Promise<void> = Promise.resolve();
  #isOver = false;

  constructor(settings: PollingSettings) {
    this.#settings = settings;
    this.#requests = new Requests(settings.session, settings.now_ms());
    this.#turn();
  }

  came(items: readonly StreamItem[]): void {
    const now_ms = this.#settings.now_ms();
    for (const item of items) {
      const answer = this.#requests.came(item, now_ms);
      if (answer !== undefined) this.#send(answer);
    }
    if (items.length > 0) this.#turn();
  }

  /** Takes leave where the profile says how; settles when nothing is being sent any more. */
  async stop(): Promise<void> {
    const { session, send } = this.#settings;
    const { farewell } = session;
    const isInOrder = !this.#isOver;
    this.#isOver = true;
    clearTimeout(this.#timer);
    await this.#sending;
    if (farewell === undefined || !isInOrder) return;
    // The link may be gone already, and then nobody is there to take leave of.
    const sent = send(farewell.tx).catch(() => undefined);
    const waited = new AbortController();
    await Promise.race([sent, pause(FAREWELL_WITHIN_MS, waited.signal)]);
    waited.abort();
  }

  #turn(): void {
    if (this.#isOver) return;
    clearTimeout(this.#timer);
    for (const tx of this.#requests.due(this.#settings.now_ms())) this.#send(tx);
    const wait_ms = this.#requests.nextAt_ms - this.#settings.now_ms();
    if (Number.isFinite(wait_ms))
      this.#timer = setTimeout(() => this.#turn(), Math.max(0, Math.ceil(wait_ms)));
  }

  #send(tx: number): void {
    this.#sending = this.#sendAfter(this.#sending, tx);
  }

  async #sendAfter(previous: Promise<void>, tx: number): Promise<void> {
    await previous;
    if (this.#isOver) return;
    try {
      await this.#settings.send(tx);
    } catch (error) {
      this.#isOver = true;
      this.#settings.onFailure(reasonOf(error));
    }
  }
}
