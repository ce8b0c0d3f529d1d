import { describe, expect, it } from "vitest";
import { SparseSolver } from "./SparseSolver.ts";

/** A ring with a chord and a tail: the chord and the order of elimination fill places that the pattern leaves open. */
const PAIRS: readonly (readonly [number, number])[] = [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 4],
  [4, 0],
  [1, 3],
  [4, 5],
];

/** What leaves one volume enters another: each column sums to one. */
function fill(solver: SparseSolver, dense: number[][]): void {
  for (let i = 0; i < 6; i++) dense[i][i] = 1;
  PAIRS.forEach(([a, b], k) => {
    const there = 0.3 + k;
    const back = 7 - k / 2;
    dense[a][a] += there;
    dense[b][a] -= there;
    dense[b][b] += back;
    dense[a][b] -= back;
  });
  solver.values.fill(0);
  dense.forEach((row, i) =>
    row.forEach((value, j) => {
      if (value !== 0) solver.values[solver.place(i, j)] = value;
    }),
  );
}

describe("solver", () => {
  it("finds the x that A makes b, also for a second right side", () => {
    const solver = new SparseSolver(6, PAIRS);
    const dense = Array.from({ length: 6 }, () => Array.from({ length: 6 }, () => 0));
    fill(solver, dense);
    solver.factor();
    for (const b of [
      [1, 2, 3, 4, 5, 6],
      [0, 0, -1, 0, 0, 10],
    ]) {
      const x = Float64Array.from(b);
      solver.solve(x);
      dense.forEach((row, i) =>
        expect(row.reduce((sum, value, j) => sum + value * x[j], 0)).toBeCloseTo(b[i], 12),
      );
    }
  });

  it("knows no place outside its pattern", () => {
    expect(() => new SparseSolver(6, PAIRS).place(0, 5)).toThrow("place: found 0, 5");
  });
});
