const TICK_MS = 250;
const STALLED_AFTER_MS = 1500;

/**
 * Tells when this process stood still (stopped, swapped out, its machine asleep). What waited in its sockets meanwhile is
 * older than it says, by as long: such messages must not be taken for live.
 */
export class StallDetector {
  readonly #onStall: () => void;
  readonly #timer: NodeJS.Timeout;
  #lastTick_ms = performance.now();

  constructor(onStall: () => void) {
    this.#onStall = onStall;
    this.#timer = setInterval(() => this.#tick(), TICK_MS);
    this.#timer.unref();
  }

  /** To be asked before a message is believed: sockets are read before timers run. */
  get isStalled(): boolean {
    return performance.now() - this.#lastTick_ms > STALLED_AFTER_MS;
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #tick(): void {
    const wasStalled = this.isStalled;
    this.#lastTick_ms = performance.now();
    if (wasStalled) this.#onStall();
  }
}
