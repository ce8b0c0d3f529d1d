/** A loop that did not turn for so long stood still; a busy machine holds it up for less. */
const STANDSTILL_MS = 2000;
/** What waited meanwhile is read within this time. */
const DRAINED_AFTER_MS = 250;

/**
 * Tells when this process stood still (stopped, swapped out): bytes that waited meanwhile are older than they look, and
 * others may have been lost behind them.
 */
export class Standstill {
  readonly #mono_ms: () => number;
  /** Unknown until the first beat: whoever has not begun can't stand still. */
  #beat_ms: number | undefined;
  #count = 0;
  #drainedAt_ms = Number.NEGATIVE_INFINITY;

  constructor(mono_ms: () => number = () => performance.now()) {
    this.#mono_ms = mono_ms;
  }

  /** To be called a few times within the limit. */
  beat(): void {
    this.#notice();
    this.#beat_ms = this.#mono_ms();
  }

  /** The standstill, counted from 1, through which bytes that are read now have waited; 0: they are fresh. */
  get waitedThrough(): number {
    this.#notice();
    return this.#mono_ms() < this.#drainedAt_ms ? this.#count : 0;
  }

  /** Timers and ports wake up in any order, so whoever asks first notices it. */
  #notice(): void {
    const now_ms = this.#mono_ms();
    if (this.#beat_ms === undefined || now_ms - this.#beat_ms <= STANDSTILL_MS) return;
    this.#count++;
    this.#beat_ms = now_ms;
    this.#drainedAt_ms = now_ms + DRAINED_AFTER_MS;
  }
}
