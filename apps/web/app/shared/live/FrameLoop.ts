type Painter = (now_ms: number) => void;

/** What a browser offers for drawing in step with the screen; a test hands in its own. */
export interface AnimationFrames {
  request(callback: () => void): number;
  cancel(handle: number): void;
  now_ms(): number;
}

/**
 * The one animation-frame loop of the page. Everything that shows samples paints here and nowhere else;
 * it runs only while something is to be painted.
 */
export class FrameLoop {
  readonly #frames: AnimationFrames;
  readonly #painters = new Set<Painter>();
  readonly #afterPaint = new Set<Painter>();
  #handle: number | null = null;

  constructor(frames: AnimationFrames) {
    this.#frames = frames;
  }

  /** Calls `painter` on every frame until the returned function is called. */
  paint(painter: Painter): () => void {
    return this.#join(this.#painters, painter);
  }

  /** As `paint`, but after all painters of that frame. */
  afterPaint(painter: Painter): () => void {
    return this.#join(this.#afterPaint, painter);
  }

  #join(group: Set<Painter>, painter: Painter): () => void {
    group.add(painter);
    this.#handle ??= this.#frames.request(this.#run);
    return () => {
      group.delete(painter);
      if (this.#handle === null || this.#painters.size + this.#afterPaint.size > 0) return;
      this.#frames.cancel(this.#handle);
      this.#handle = null;
    };
  }

  readonly #run = (): void => {
    this.#handle = this.#frames.request(this.#run);
    const now_ms = this.#frames.now_ms();
    for (const painter of this.#painters) painter(now_ms);
    for (const painter of this.#afterPaint) painter(this.#frames.now_ms());
  };
}

/** The page's own loop. Its clock is monotonic: no wall clock takes part in an age. */
export const frameLoop = new FrameLoop({
  request: (callback) => requestAnimationFrame(callback),
  cancel: (handle) => cancelAnimationFrame(handle),
  now_ms: () => performance.now(),
});
