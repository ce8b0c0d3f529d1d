export interface BackoffLimits {
  readonly first_ms: number;
  readonly most_ms: number;
}

/**
 * Waiting times between tries: growing by half, never above the limit, each spread by ±20 % so that many bridges do not
 * return to a server, or many ports to a bus, at one moment.
 */
export class Backoff {
  readonly #limits: BackoffLimits;
  readonly #random: () => number;
  #tryCount = 0;

  constructor(limits: BackoffLimits, random: () => number = Math.random) {
    this.#limits = limits;
    this.#random = random;
  }

  next_ms(): number {
    const { first_ms, most_ms } = this.#limits;
    const even_ms = Math.min(most_ms, first_ms * 1.5 ** this.#tryCount++);
    return Math.min(most_ms, even_ms * (0.8 + 0.4 * this.#random()));
  }

  /** It worked: the next failure begins anew. */
  reset(): void {
    this.#tryCount = 0;
  }
}
