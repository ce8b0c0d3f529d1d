/**
 * Tells when the bytes of a port paused for longer than the device ever does within a packet. Knows only the times that
 * chunks bring along, so that a recording gives the same items as the port did.
 */
export class PauseWatch {
  readonly #longest_ms: number;
  /** When the last chunk came; undefined when nobody said. */
  #last_ms: number | undefined;

  constructor(longest_ms: number = Infinity) {
    this.#longest_ms = longest_ms;
  }

  /** A chunk comes, at this time if it is known: whether a pause precedes it. */
  precedes(at_ms: number | undefined): boolean {
    const last_ms = this.#last_ms;
    this.#last_ms = at_ms;
    return at_ms !== undefined && last_ms !== undefined && at_ms - last_ms > this.#longest_ms;
  }
}
