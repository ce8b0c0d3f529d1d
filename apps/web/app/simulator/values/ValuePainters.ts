import type { CaseValues } from "../session/CaseValues.ts";

/** Writes values into the page whenever there are new ones, a few times a second, past React. */
export class ValuePainters {
  readonly #values: CaseValues;
  readonly #painters = new Set<(values: CaseValues) => void>();
  #painted = -1;

  constructor(values: CaseValues) {
    this.#values = values;
  }

  /** Calls `painter` at once and with every change until the returned function is called. */
  add(painter: (values: CaseValues) => void): () => void {
    this.#painters.add(painter);
    painter(this.#values);
    return () => this.#painters.delete(painter);
  }

  /** To be called once per painted frame. */
  readonly paint = (): void => {
    if (this.#painted === this.#values.version) return;
    this.#painted = this.#values.version;
    for (const painter of this.#painters) painter(this.#values);
  };
}
