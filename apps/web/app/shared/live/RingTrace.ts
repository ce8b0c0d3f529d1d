/** The newest samples of one signal, oldest first when read. */
export interface TraceBuffer {
  /** Copies the newest samples into two equally long columns and returns how many it copied. */
  copyInto(time_s: Float64Array, value: Float64Array): number;
}

/**
 * A fixed-size trace: when it is full, the newest sample takes the place of the oldest.
 * A sample without a value is NaN, which a drawing shows as a gap.
 */
export class RingTrace implements TraceBuffer {
  readonly #time_s: Float64Array;
  readonly #value: Float64Array;
  #next = 0;
  #count = 0;
  #pushCount = 0;

  constructor(capacity: number) {
    if (!Number.isInteger(capacity) || capacity < 1) {
      throw new RangeError(`A trace holds a whole number of samples, at least 1, found ${capacity}`);
    }
    this.#time_s = new Float64Array(capacity);
    this.#value = new Float64Array(capacity);
  }

  get count(): number {
    return this.#count;
  }

  /** Samples ever taken, so that a drawing can see whether anything came. */
  get pushCount(): number {
    return this.#pushCount;
  }

  get newestTime_s(): number | undefined {
    return this.#count === 0 ? undefined : this.#time_s.at(this.#next - 1);
  }

  /** Appends a sample. A time before the newest one starts the trace again: the clock behind it was set back. */
  push(time_s: number, value: number): void {
    const newest_s = this.newestTime_s;
    if (newest_s !== undefined && time_s < newest_s) this.clear();
    this.#pushCount += 1;
    this.#time_s[this.#next] = time_s;
    this.#value[this.#next] = value;
    this.#next = (this.#next + 1) % this.#time_s.length;
    this.#count = Math.min(this.#count + 1, this.#time_s.length);
  }

  clear(): void {
    this.#next = 0;
    this.#count = 0;
  }

  copyInto(time_s: Float64Array, value: Float64Array): number {
    const copied = Math.min(this.#count, time_s.length, value.length);
    const capacity = this.#time_s.length;
    for (let i = 0; i < copied; i++) {
      const slot = (this.#next - copied + i + capacity) % capacity;
      time_s[i] = this.#time_s[slot] as number;
      value[i] = this.#value[slot] as number;
    }
    return copied;
  }
}
