/**
 * Solves A·x = b for a matrix whose places are known beforehand and whose pattern is symmetric, as that of volumes joined
 * by edges is: Gauss without pivoting, in the order that fills the fewest places (the row of least degree first). The
 * matrices of a circulation dominate by their diagonal in each column, since what leaves one volume enters another.
 */
export class SparseSolver {
  readonly values: Float64Array;
  readonly diagonal: Int32Array;
  readonly #place = new Map<number, number>();
  readonly #count: number;
  readonly #order: Int32Array;
  /** Neighbors of each pivot at its turn: rows, places left of and above the diagonal, and the places that they change. */
  readonly #first: Int32Array;
  readonly #row: Int32Array;
  readonly #lower: Int32Array;
  readonly #upper: Int32Array;
  readonly #target: Int32Array;

  constructor(count: number, pairs: readonly (readonly [number, number])[]) {
    this.#count = count;
    const near = Array.from({ length: count }, () => new Set<number>());
    for (const [a, b] of pairs) {
      if (a === b) continue;
      near[a].add(b);
      near[b].add(a);
    }
    const left = new Set(near.keys());
    const order: number[] = [];
    const neighbors: number[][] = [];
    for (let i = 0; i < count; i++) this.#place.set(i * count + i, i);
    while (left.size > 0) {
      let pivot = -1;
      for (const i of left) if (pivot < 0 || near[i].size < near[pivot].size) pivot = i;
      left.delete(pivot);
      const rows = [...near[pivot]];
      order.push(pivot);
      neighbors.push(rows);
      for (const i of rows) {
        this.#claim(i, pivot);
        this.#claim(pivot, i);
        near[i].delete(pivot);
        for (const j of rows) {
          if (i === j) continue;
          near[i].add(j);
          this.#claim(i, j);
        }
      }
    }
    this.#order = Int32Array.from(order);
    this.#first = new Int32Array(count + 1);
    neighbors.forEach((rows, k) => (this.#first[k + 1] = this.#first[k] + rows.length));
    this.#row = Int32Array.from(neighbors.flat());
    this.#lower = Int32Array.from(neighbors.flatMap((rows, k) => rows.map((i) => this.place(i, order[k]))));
    this.#upper = Int32Array.from(neighbors.flatMap((rows, k) => rows.map((j) => this.place(order[k], j))));
    this.#target = Int32Array.from(
      neighbors.flatMap((rows) => rows.flatMap((i) => rows.map((j) => this.place(i, j)))),
    );
    this.diagonal = Int32Array.from({ length: count }, (_, i) => i);
    this.values = new Float64Array(this.#place.size);
  }

  /** Where A's element stands in `values`; throws RangeError on one that is never anything but zero. */
  place(row: number, column: number): number {
    const place = this.#place.get(row * this.#count + column);
    if (place === undefined) throw new RangeError(`place: found ${row}, ${column}, allowed the pattern's`);
    return place;
  }

  /** Replaces A in `values` by its factors. */
  factor(): void {
    const values = this.values;
    const count = this.#count;
    const order = this.#order;
    const starts = this.#first;
    const lower = this.#lower;
    const upper = this.#upper;
    const target = this.#target;
    let t = 0;
    for (let k = 0; k < count; k++) {
      const inverse = 1 / values[order[k]];
      const first = starts[k];
      const last = starts[k + 1];
      for (let i = first; i < last; i++) {
        const share = values[lower[i]] * inverse;
        values[lower[i]] = share;
        for (let j = first; j < last; j++) values[target[t++]] -= share * values[upper[j]];
      }
    }
  }

  /** Replaces b by x, by the factors of the last `factor`. */
  solve(b: Float64Array): void {
    const values = this.values;
    const count = this.#count;
    const order = this.#order;
    const starts = this.#first;
    const rows = this.#row;
    const lower = this.#lower;
    const upper = this.#upper;
    for (let k = 0; k < count; k++) {
      const right = b[order[k]];
      for (let i = starts[k]; i < starts[k + 1]; i++) b[rows[i]] -= values[lower[i]] * right;
    }
    for (let k = count - 1; k >= 0; k--) {
      const pivot = order[k];
      let sum = b[pivot];
      for (let i = starts[k]; i < starts[k + 1]; i++) sum -= values[upper[i]] * b[rows[i]];
      b[pivot] = sum / values[pivot];
    }
  }

  #claim(row: number, column: number): void {
    const key = row * this.#count + column;
    if (!this.#place.has(key)) this.#place.set(key, this.#place.size);
  }
}
