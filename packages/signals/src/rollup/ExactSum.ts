/**
 * A running sum kept as two float64: the sum, and what it rounded away (Knuth's two-sum; about 106 bits).
 *
 * With terms that are 0 or of magnitude 0.001 to 1,000,000, up to a million of them, no bit is lost: the sum is
 * exact, so it has the same two parts in every order and grouping. Beyond, it is still far closer than a plain sum.
 */
export class ExactSum {
  #high: number;
  #low: number;

  constructor(high = 0, low = 0) {
    this.#high = high;
    this.#low = low;
  }

  /** The sum, rounded once. */
  get value(): number {
    return this.#high;
  }

  /** What `value` lacks of the exact sum; to be stored with it. */
  get remainder(): number {
    return this.#low;
  }

  add(term: number): void {
    const sum = this.#high + term;
    const lost = roundingError(this.#high, term, sum) + this.#low;
    this.#high = sum + lost;
    this.#low = roundingError(sum, lost, this.#high);
  }

  addSum(other: ExactSum): void {
    this.add(other.#high);
    this.add(other.#low);
  }
}

/** a + b = sum + error, exactly, for any two float64 whose sum does not overflow. */
function roundingError(a: number, b: number, sum: number): number {
  const shareOfB = sum - a;
  return a - (sum - shareOfB) + (b - shareOfB);
}
