import { LiveMessage, PATHS } from "@openperfusion/contracts";
import { backoff_ms } from "./backoff.ts";
import { SILENCE_LIMIT_MS } from "./linkFreshness.ts";
import { PauseDetector } from "./PauseDetector.ts";

/** The part of a browser's WebSocket that is used; a test hands in its own. */
export type LiveSocket = Pick<WebSocket, "send" | "close" | "addEventListener">;

export interface LiveEvents {
  onMessage(message: LiveMessage, received_ms: number): void;
  /** The server said something that is not in the contract. */
  onMisunderstood(): void;
  onConnecting(): void;
  onOpen(): void;
  /** The connection is gone or no longer trusted; the next try is at this page time. */
  onLost(nextTry_ms: number): void;
  /** The page's monotonic clock stood still for a while: ages counted by it are too young. */
  onPaused(): void;
  onServerAnswers(answers: "yes" | "no" | "notAsked"): void;
}

export interface LiveSurroundings {
  connect(): LiveSocket;
  /** Whether the server answers a plain request within a second. */
  isServerAnswering(): Promise<boolean>;
  now_ms(): number;
  wall_ms(): number;
  random(): number;
}

/** After this much silence the page stops waiting and connects anew; also the limit for making a connection. */
const ABANDON_MS = 5000;
/** Asked early enough that the answer is there when the silence limit is reached. */
const ASK_AFTER_MS = 800;
const ASK_EVERY_MS = 2000;

/**
 * Keeps one WebSocket to the server. What was queued in a connection that fell silent is older than it says,
 * so such a connection is never trusted again: it is closed and made anew.
 */
export class LiveConnection {
  readonly #events: LiveEvents;
  readonly #around: LiveSurroundings;
  readonly #pause: PauseDetector;
  #socket: LiveSocket | null = null;
  #listening: AbortController | null = null;
  #lastWord_ms: number;
  #nextTry_ms: number | null = null;
  #attempt = 0;
  #lastAsk_ms = Number.NEGATIVE_INFINITY;
  #isOpen = false;
  #isStopped = false;

  constructor(events: LiveEvents, around: LiveSurroundings) {
    this.#events = events;
    this.#around = around;
    this.#lastWord_ms = around.now_ms();
    this.#pause = new PauseDetector(around.wall_ms(), around.now_ms());
    this.#open();
  }

  /** Looks after the connection; to be called a few times a second and whenever the page is shown again. */
  tick(): void {
    if (this.#isStopped) return;
    const now_ms = this.#around.now_ms();
    this.#dropIfPaused(now_ms);
    if (this.#nextTry_ms !== null) {
      if (now_ms >= this.#nextTry_ms) this.#open();
    } else if (now_ms - this.#lastWord_ms > ABANDON_MS) {
      this.#drop(backoff_ms(this.#attempt++, this.#around.random()));
    }
    if (this.#isInDoubt() && now_ms - this.#lastAsk_ms > ASK_EVERY_MS) {
      this.#lastAsk_ms = now_ms;
      void this.#ask();
    }
  }

  stop(): void {
    this.#isStopped = true;
    this.#forget();
  }

  async #ask(): Promise<void> {
    const isAnswering = await this.#around.isServerAnswering();
    if (!this.#isStopped && this.#isInDoubt()) this.#events.onServerAnswers(isAnswering ? "yes" : "no");
  }

  #isInDoubt(): boolean {
    return !this.#isOpen || this.#around.now_ms() - this.#lastWord_ms > ASK_AFTER_MS;
  }

  #dropIfPaused(now_ms: number): boolean {
    if (!this.#pause.wasPaused(this.#around.wall_ms(), now_ms)) return false;
    this.#events.onPaused();
    this.#drop(0);
    return true;
  }

  #open(): void {
    this.#forget();
    this.#nextTry_ms = null;
    this.#lastWord_ms = this.#around.now_ms();
    this.#events.onConnecting();
    const socket = this.#around.connect();
    this.#socket = socket;
    const { signal } = (this.#listening = new AbortController());
    socket.addEventListener(
      "open",
      () => {
        this.#isOpen = true;
        this.#heard();
        this.#events.onOpen();
        socket.send(JSON.stringify({ type: "subscribe", streams: [] }));
      },
      { signal },
    );
    socket.addEventListener("message", ({ data }) => this.#take(data), { signal });
    // A close follows every error.
    socket.addEventListener("close", () => this.#drop(backoff_ms(this.#attempt++, this.#around.random())), {
      signal,
    });
  }

  #take(data: unknown): void {
    const now_ms = this.#around.now_ms();
    if (this.#dropIfPaused(now_ms)) return;
    if (now_ms - this.#lastWord_ms > SILENCE_LIMIT_MS) {
      this.#drop(0);
      return;
    }
    const message = LiveMessage.safeParse(parseJson(data));
    if (!message.success) {
      this.#events.onMisunderstood();
      return;
    }
    this.#heard();
    this.#attempt = 0;
    this.#events.onMessage(message.data, now_ms);
  }

  #heard(): void {
    this.#lastWord_ms = this.#around.now_ms();
    this.#events.onServerAnswers("notAsked");
  }

  #drop(wait_ms: number): void {
    this.#forget();
    this.#nextTry_ms = this.#around.now_ms() + wait_ms;
    this.#events.onLost(this.#nextTry_ms);
  }

  #forget(): void {
    const socket = this.#socket;
    this.#socket = null;
    this.#isOpen = false;
    this.#listening?.abort();
    socket?.close();
  }
}

/** The server's address of the live stream, from the page's own. */
export function liveAddress({ protocol, host }: Pick<Location, "protocol" | "host">): string {
  return `${protocol === "https:" ? "wss:" : "ws:"}//${host}${PATHS.live}`;
}

function parseJson(data: unknown): unknown {
  try {
    return typeof data === "string" ? JSON.parse(data) : undefined;
  } catch {
    return undefined;
  }
}
