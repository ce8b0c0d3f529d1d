/** A wall clock that ran on this much longer than the monotonic one was not merely adjusted by its time service. */
const PAUSE_MS = 2000;

/**
 * Notices that the machine slept: some browsers stop the monotonic clock meanwhile, and every age would be too young.
 * The wall clock only raises the suspicion; no age is computed from it.
 */
export class PauseDetector {
  #wall_ms: number;
  #now_ms: number;

  constructor(wall_ms: number, now_ms: number) {
    this.#wall_ms = wall_ms;
    this.#now_ms = now_ms;
  }

  /** True when, since the last call, the wall clock ran ahead of the monotonic one or time stood still for the page. */
  wasPaused(wall_ms: number, now_ms: number): boolean {
    const ahead_ms = wall_ms - this.#wall_ms - (now_ms - this.#now_ms);
    this.#wall_ms = wall_ms;
    this.#now_ms = now_ms;
    return ahead_ms > PAUSE_MS;
  }
}
