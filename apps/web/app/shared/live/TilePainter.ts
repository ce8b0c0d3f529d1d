import type { TileSource } from "./TileSource.ts";

const PARTS = ["value", "qualifier", "status", "age"] as const;
type Part = (typeof PARTS)[number];

/** Writes a tile's reading into its elements, and only what changed: an unchanged text costs the browser nothing. */
export class TilePainter {
  readonly #host: HTMLElement;
  readonly #parts: Readonly<Record<Part, HTMLElement>>;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#parts = Object.fromEntries(
      PARTS.map((part) => {
        const element = host.querySelector<HTMLElement>(`[data-part="${part}"]`);
        if (element === null) throw new TypeError(`A tile needs an element for its ${part}`);
        return [part, element];
      }),
    ) as Record<Part, HTMLElement>;
  }

  paint(source: TileSource, now_ms: number): void {
    const reading = source.read(now_ms);
    for (const part of PARTS) {
      const element = this.#parts[part];
      if (element.textContent !== reading[part]) element.textContent = reading[part];
    }
    this.#host.classList.toggle("tile--stale", reading.isStale);
    this.#host.classList.toggle("tile--words", !reading.isNumber);
  }
}
