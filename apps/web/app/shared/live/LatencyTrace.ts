import type { PreviewFrame } from "@openperfusion/contracts";

/** Which frame it was, and when each leg saw it. */
type Legs = { readonly stream: string; readonly seq: number } & Readonly<Record<string, number | string>>;

declare global {
  interface Window {
    /** With `?trace=1`: one entry per painted frame, in ms since 1970 with fractions. Read by the latency bench. */
    __openperfusionTrace?: Legs[];
  }
}

/** Times the last leg of frames that carry a trace: from the message to the animation frame that painted it. */
export class LatencyTrace {
  readonly #waiting: Legs[] = [];

  received(stream: string, frame: PreviewFrame): void {
    if (frame.trace === undefined) return;
    this.#waiting.push({ ...frame.trace, stream, seq: frame.seq, pageReceived: wallTime_ms() });
  }

  /** To be called when all painters of an animation frame are done. */
  readonly painted = (): void => {
    if (this.#waiting.length === 0) return;
    const painted = wallTime_ms();
    window.__openperfusionTrace ??= [];
    for (const legs of this.#waiting) window.__openperfusionTrace.push({ ...legs, painted });
    this.#waiting.length = 0;
  };
}

function wallTime_ms(): number {
  return performance.timeOrigin + performance.now();
}
