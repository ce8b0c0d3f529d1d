import { AppError } from "../problems/AppError.ts";

/** Work that would take the whole processor waits for its turn; when too much waits, more is refused. */
export class OneAtATime {
  readonly #limit: number;
  #waiting = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(limit: number) {
    this.#limit = limit;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#waiting >= this.#limit) {
      throw new AppError(
        "reviewBusy",
        `${this.#waiting} reviews are being made or wait for their turn; ask again later`,
      );
    }
    this.#waiting += 1;
    const before = this.#last;
    const mine = before.then(work, work);
    this.#last = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      this.#waiting -= 1;
    }
  }
}
