/** Drawn this far behind the newest sample, in real time, so that the pen has always something to draw. */
const LATENCY_S = 0.08;
/** A pen that is further off than this has nothing to catch up with: the case jumped. */
const LARGEST_LAG_S = 0.6;
/** How quickly a pen that runs early or late is brought back. */
const SETTLING_S = 0.4;

/**
 * Where the sweep's pen stands. Samples come in batches; the pen moves evenly between them, at the pace that is
 * played, and never backwards unless the case was set back.
 */
export class Playhead {
  #time_s: number | null = null;
  #last_ms = 0;

  /** The simulated time to draw up to. `rate` is simulated per real seconds. */
  advance(now_ms: number, newest_s: number, rate: number): number {
    const passed_s = Math.max(0, now_ms - this.#last_ms) / 1000;
    this.#last_ms = now_ms;
    const target_s = newest_s - LATENCY_S * rate;
    const at_s = this.#time_s;
    if (at_s === null || at_s > newest_s || newest_s - at_s > LARGEST_LAG_S * rate) {
      this.#time_s = Math.min(newest_s, Math.max(target_s, at_s ?? target_s));
    } else {
      const steady_s = at_s + passed_s * rate;
      const steered_s = steady_s + (target_s - at_s) * Math.min(1, passed_s / SETTLING_S);
      this.#time_s = Math.min(newest_s, Math.max(at_s, steered_s));
    }
    return this.#time_s;
  }

  /** Everything there is, at once: for a case that stands still. */
  showAll(now_ms: number, newest_s: number): number {
    this.#last_ms = now_ms;
    this.#time_s = newest_s;
    return newest_s;
  }
}
