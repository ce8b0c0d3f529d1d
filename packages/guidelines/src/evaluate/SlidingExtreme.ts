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
  #last = 0;
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
    const number = this.#next++;
    let count = this.#count;
    if (count > 0 && this.#numbers[this.#first]! <= number - this.#length) {
      this.#first = this.#after(this.#first);
      count--;
    }
    let last = this.#last;
    while (count > 0 && this.#values[last]! <= own) {
      last = last === 0 ? this.#length - 1 : last - 1;
      count--;
    }
    last = count === 0 ? this.#first : this.#after(last);
    this.#values[last] = own;
    this.#numbers[last] = number;
    this.#last = last;
    this.#count = count + 1;
  }

  clear(): void {
    this.#count = 0;
  }

  /** NaN when nothing was pushed since the last clear. */
  get value(): number {
    return this.#count === 0 ? Number.NaN : this.#sign * this.#values[this.#first]!;
  }

  #after(place: number): number {
    return place + 1 === this.#length ? 0 : place + 1;
  }
}
