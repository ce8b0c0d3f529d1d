import type { Output } from "./Print.ts";

const EVERY_MS = 1000;

/** How far a run is, on stderr: drawn over itself where somebody watches, a line per second when asked for. */
export class Progress {
  readonly #output: Output;
  readonly #isOn: boolean;
  readonly #started_ms = performance.now();
  #next_ms = this.#started_ms + EVERY_MS;
  #isDrawn = false;

  constructor(output: Output, isAskedFor: boolean) {
    this.#output = output;
    this.#isOn = isAskedFor || output.isWatched;
  }

  /** Wall time since the start. */
  get elapsed_s(): number {
    return (performance.now() - this.#started_ms) / 1000;
  }

  at(text: () => string): void {
    if (!this.#isOn || performance.now() < this.#next_ms) return;
    this.#next_ms = performance.now() + EVERY_MS;
    this.#output.note(this.#output.isWatched ? `\r\u001b[K${text()}` : `${text()}\n`);
    this.#isDrawn = this.#output.isWatched;
  }

  end(): void {
    if (this.#isDrawn) this.#output.note("\r\u001b[K");
  }
}
