/**
 * The highest (or lowest) of the last `length` values without looking at all of them: only values that can still become
 * the extreme are kept, each with its number in the row, in falling (or rising) order.
 */
export class SlidingExtreme {
  readonly #length: number;
  readonly #sign: 1 | -1;
  readonly #values: Float64Array;
  readonly #numbers: Float64Array;
  #first = 0;
  #count = 0;
  #next = 0;

  constructor(of: "lowest" | "highest", length: number) {
    this.#sign = of === "highest" ? 1 : -1;
    this.#length = length;
    this.#values = new Float64Array(length);
    this.#numbers = new Float64Array(length);
  }

  push(value: number): void {
    const own = this.#sign * value;
    while (this.#count > 0 && this.#values[this.#at(this.#count - 1)]! <= own) this.#count--;
    const number = this.#next++;
    if (this.#count > 0 && this.#numbers[this.#first]! <= number - this.#length) {
      this.#first = this.#at(1);
      this.#count--;
    }
    const at = this.#at(this.#count++);
    this.#values[at] = own;
    this.#numbers[at] = number;
  }

  clear(): void {
    this.#count = 0;
  }

  /** NaN when nothing was pushed since the last clear. */
  get value(): number {
    return this.#count === 0 ? Number.NaN : this.#sign * this.#values[this.#first]!;
  }

  #at(place: number): number {
    const at = this.#first + place;
    return at < this.#length ? at : at - this.#length;
  }
}
