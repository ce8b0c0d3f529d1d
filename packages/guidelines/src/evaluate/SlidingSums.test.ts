import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SlidingSums } from "./SlidingSums.ts";

function plain(values: readonly number[]): { mean: number; deviation: number; slope: number } {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n);
  const moment = values.reduce((sum, value, place) => sum + (place - (n - 1) / 2) * value, 0);
  return { mean, deviation, slope: (12 * moment) / (n * (n * n - 1)) };
}

describe("SlidingSums", () => {
  it("gives what the last values give when each is looked at, however many came before", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 30 }),
        fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), { minLength: 30, maxLength: 200 }),
        (length, values) => {
          const sums = new SlidingSums(length);
          for (const [i, value] of values.entries()) {
            sums.push(value);
            if (i + 1 < length) continue;
            const expected = plain(values.slice(i + 1 - length, i + 1));
            expect(sums.mean).toBeCloseTo(expected.mean, 9);
            expect(sums.deviation).toBeCloseTo(expected.deviation, 4);
            expect(sums.slope).toBeCloseTo(expected.slope, 9);
          }
        },
      ),
    );
  });

  it("finds no spread in a number that stands still once the row has been replaced", () => {
    const sums = new SlidingSums(60);
    for (let i = 0; i < 77; i++) sums.push(100 + i / 3);
    for (let i = 0; i < 120; i++) sums.push(36.7);
    expect([sums.mean, sums.deviation, sums.slope]).toEqual([36.7, 0, 0]);
  });

  it("knows nothing until the row is full, nor after it was cleared", () => {
    const sums = new SlidingSums(3);
    for (const value of [1, 2]) sums.push(value);
    expect([sums.mean, sums.deviation, sums.slope]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    sums.push(3);
    expect([sums.mean, sums.slope]).toEqual([2, 1]);
    sums.clear();
    expect(sums.mean).toBeNaN();
    for (const value of [7, 9, 11]) sums.push(value);
    expect([sums.mean, sums.slope]).toEqual([9, 2]);
  });
});
