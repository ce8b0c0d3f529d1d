import { MISSING_STATES } from "../reading.ts";
import type { MissingState } from "../reading.ts";
import type { Cell } from "../packedFrame.ts";
import { ExactSum } from "./ExactSum.ts";

/** Bytes of one packed column: counts of values and of each state (uint32) and five numbers (float64), little-endian. */
export function columnRollupBytes(stateCount: number = MISSING_STATES.length): number {
  return numbersOffset(stateCount) + 8 * 5;
}

/**
 * What became of one column over many frames: how many values, how many of each missing state, and the values'
 * sum, min, max and last. Missing cells enter their count and nothing else.
 *
 * Order decides `last` alone: counts, min and max are the same in any order, and so is the sum (see ExactSum).
 * Repetition does count: a frame that is added twice is two frames, so feed each frame once.
 */
export class ColumnRollup {
  #values = 0;
  readonly #states = MISSING_STATES.map(() => 0);
  #sum = new ExactSum();
  #min = Number.POSITIVE_INFINITY;
  #max = Number.NEGATIVE_INFINITY;
  #last = 0;

  /** Cells that held a number. */
  get values(): number {
    return this.#values;
  }

  /** Cells that held this state instead of a number. */
  stateCount(state: MissingState): number {
    return this.#states[MISSING_STATES.indexOf(state)] as number;
  }

  /** All cells, with a number or without. */
  get cells(): number {
    return this.#states.reduce((total, count) => total + count, this.#values);
  }

  /** 0 where there were no values. */
  get sum(): number {
    return this.#sum.value;
  }

  get min(): number | undefined {
    return this.#values === 0 ? undefined : this.#min;
  }

  get max(): number | undefined {
    return this.#values === 0 ? undefined : this.#max;
  }

  /** The value added last, whatever missing cells came after it. */
  get last(): number | undefined {
    return this.#values === 0 ? undefined : this.#last;
  }

  get mean(): number | undefined {
    return this.#values === 0 ? undefined : this.sum / this.#values;
  }

  add(cell: Cell): void {
    if (typeof cell !== "number") {
      const state = MISSING_STATES.indexOf(cell);
      this.#states[state] = (this.#states[state] as number) + 1;
      return;
    }
    this.#values++;
    this.#sum.add(cell);
    this.#min = Math.min(this.#min, cell);
    this.#max = Math.max(this.#max, cell);
    this.#last = cell;
  }

  /** Takes in what another roll-up saw after this one. */
  merge(later: ColumnRollup): void {
    later.#states.forEach((count, i) => (this.#states[i] = (this.#states[i] as number) + count));
    if (later.#values === 0) return;
    this.#values += later.#values;
    this.#sum.addSum(later.#sum);
    this.#min = Math.min(this.#min, later.#min);
    this.#max = Math.max(this.#max, later.#max);
    this.#last = later.#last;
  }

  /** Values, states in the order of MISSING_STATES, then sum, its remainder, min, max, last (0 without values). */
  write(view: DataView, offset: number): void {
    [this.#values, ...this.#states].forEach((count, i) => {
      if (count > MAX_COUNT) throw new RangeError(`A packed count holds up to ${MAX_COUNT}, found ${count}`);
      view.setUint32(offset + 4 * i, count, true);
    });
    const numbers = [this.sum, this.#sum.remainder, this.min ?? 0, this.max ?? 0, this.last ?? 0];
    numbers.forEach((number, i) =>
      view.setFloat64(offset + numbersOffset(MISSING_STATES.length) + 8 * i, number, true),
    );
  }

  /** `stateCount`: how many states were known when it was written; of the later ones there were none. */
  static read(view: DataView, offset: number, stateCount: number = MISSING_STATES.length): ColumnRollup {
    const rollup = new ColumnRollup();
    rollup.#values = view.getUint32(offset, true);
    for (let i = 0; i < stateCount; i++) rollup.#states[i] = view.getUint32(offset + 4 * (i + 1), true);
    if (rollup.#values === 0) return rollup;
    const number = (i: number): number => view.getFloat64(offset + numbersOffset(stateCount) + 8 * i, true);
    rollup.#sum = new ExactSum(number(0), number(1));
    rollup.#min = number(2);
    rollup.#max = number(3);
    rollup.#last = number(4);
    return rollup;
  }
}

const numbersOffset = (stateCount: number): number => 4 * (1 + stateCount);
const MAX_COUNT = 0xffff_ffff;
