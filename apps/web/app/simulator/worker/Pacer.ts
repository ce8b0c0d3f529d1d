/** More real time than this is never made up for: after a sleep or a long stall the case goes on from where it was. */
const LARGEST_DEBT_MS = 250;
/** The achieved speed is that of about the last second. */
const WINDOW_MS = 1000;

/**
 * Says how much simulated time is due. Knows no timer: real time comes in with every call, so that a slow device
 * plays slower than asked, evenly, and never in a burst.
 */
export class Pacer {
  #speed = 1;
  #isRunning = false;
  #last_ms = 0;
  #due_ms = 0;
  #windowStart_ms = 0;
  #windowPlayed_ms = 0;
  #achieved: number | null = null;

  get speed(): number {
    return this.#speed;
  }

  get isRunning(): boolean {
    return this.#isRunning;
  }

  /** Simulated per real seconds of the last full second; null until there was one. */
  get achieved(): number | null {
    return this.#achieved;
  }

  setSpeed(speed: number, now_ms: number): void {
    if (!(speed > 0)) throw new RangeError(`A speed must be above 0, found ${speed}`);
    this.#speed = speed;
    this.#begin(now_ms);
  }

  resume(now_ms: number): void {
    this.#isRunning = true;
    this.#begin(now_ms);
  }

  pause(): void {
    this.#isRunning = false;
    this.#due_ms = 0;
    this.#achieved = null;
  }

  /** Simulated milliseconds to play now, in whole steps of 1 ms. */
  due_ms(now_ms: number): number {
    if (!this.#isRunning) return 0;
    const passed_ms = Math.max(0, now_ms - this.#last_ms);
    this.#last_ms = now_ms;
    this.#due_ms = Math.min(this.#due_ms + passed_ms * this.#speed, LARGEST_DEBT_MS * this.#speed);
    return Math.floor(this.#due_ms);
  }

  /** To be told what was played of what was due, and when that was done. */
  played(simulated_ms: number, now_ms: number): void {
    this.#due_ms -= simulated_ms;
    this.#windowPlayed_ms += simulated_ms;
    const window_ms = now_ms - this.#windowStart_ms;
    if (window_ms < WINDOW_MS) return;
    this.#achieved = this.#windowPlayed_ms / window_ms;
    this.#windowStart_ms = now_ms;
    this.#windowPlayed_ms = 0;
  }

  #begin(now_ms: number): void {
    this.#last_ms = now_ms;
    this.#due_ms = 0;
    this.#windowStart_ms = now_ms;
    this.#windowPlayed_ms = 0;
    this.#achieved = null;
  }
}
