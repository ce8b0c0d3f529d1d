/**
 * Mean, spread and slope of the last `length` values without looking at all of them: their sums are carried on, as distances
 * from a value near them so that nothing is lost to large numbers, and are taken anew each time the row has been replaced, so
 * that rounding does not gather.
 */
export class SlidingSums {
  /** A ring: the oldest value stands where the next one goes. */
  readonly #values: Float64Array;
  #next = 0;
  #count = 0;
  #near = 0;
  #sum = 0;
  #squares = 0;
  /** Σ place · distance, the oldest at place 0. */
  #moment = 0;

  constructor(length: number) {
    this.#values = new Float64Array(length);
  }

  get isFull(): boolean {
    return this.#count === this.#values.length;
  }

  push(value: number): void {
    const length = this.#values.length;
    const oldest = this.#values[this.#next]! - this.#near;
    this.#values[this.#next] = value;
    this.#next = this.#next + 1 === length ? 0 : this.#next + 1;
    if (this.#count < length) this.#count++;
    else this.#carry(oldest, value - this.#near);
    if (this.isFull && this.#next === 0) this.#takeAnew(value);
  }

  clear(): void {
    this.#count = 0;
    this.#next = 0;
  }

  /** NaN, as the others, unless the row is full. */
  get mean(): number {
    return this.isFull ? this.#near + this.#sum / this.#count : Number.NaN;
  }

  get deviation(): number {
    if (!this.isFull) return Number.NaN;
    const mean = this.#sum / this.#count;
    return Math.sqrt(Math.max(0, this.#squares / this.#count - mean * mean));
  }

  /** Least squares of the values against their places 0, 1, 2 …, whose spread is n(n²−1)/12. */
  get slope(): number {
    const n = this.#count;
    if (!this.isFull) return Number.NaN;
    return (12 * (this.#moment - ((n - 1) / 2) * this.#sum)) / (n * (n * n - 1));
  }

  /** All places fall by one, the newest comes in at the last. */
  #carry(oldest: number, newest: number): void {
    this.#moment += (this.#values.length - 1) * newest - (this.#sum - oldest);
    this.#sum += newest - oldest;
    this.#squares += newest * newest - oldest * oldest;
  }

  /** When the ring has come round, its first place holds the oldest value. */
  #takeAnew(near: number): void {
    this.#near = near;
    this.#sum = 0;
    this.#squares = 0;
    this.#moment = 0;
    for (let place = 0; place < this.#values.length; place++) {
      const distance = this.#values[place]! - near;
      this.#sum += distance;
      this.#squares += distance * distance;
      this.#moment += place * distance;
    }
  }
}
