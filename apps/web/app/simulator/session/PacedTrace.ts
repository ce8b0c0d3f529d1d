import { RingTrace } from "../../shared/live/RingTrace.ts";
import type { TraceBuffer } from "../../shared/live/RingTrace.ts";

/** A trace of which only the part up to a playhead is shown. */
export class PacedTrace implements TraceBuffer {
  readonly #samples: RingTrace;
  readonly #shownUpTo_s: () => number;

  constructor(capacity: number, shownUpTo_s: () => number) {
    this.#samples = new RingTrace(capacity);
    this.#shownUpTo_s = shownUpTo_s;
  }

  push(time_s: number, value: number): void {
    this.#samples.push(time_s, value);
  }

  clear(): void {
    this.#samples.clear();
  }

  copyInto(time_s: Float64Array, value: Float64Array): number {
    let count = this.#samples.copyInto(time_s, value);
    const end_s = this.#shownUpTo_s();
    while (count > 0 && (time_s[count - 1] as number) > end_s) count -= 1;
    return count;
  }
}
