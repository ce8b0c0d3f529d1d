import { describe, expect, it } from "vitest";
import { traceExtent } from "./traceExtent.ts";

function extent(times: readonly number[], values: readonly number[], window_s: number) {
  return traceExtent(Float64Array.from(times), Float64Array.from(values), times.length, window_s);
}

describe("what a small trace spans", () => {
  it("is the newest window, or all there is when that is shorter", () => {
    expect(extent([0, 100, 200, 400], [9, 1, 2, 3], 300)).toEqual({ from_s: 100, to_s: 400, min: 1, max: 3 });
    expect(extent([0, 10], [1, 2], 300)).toEqual({ from_s: 0, to_s: 10, min: 1, max: 2 });
  });

  it("gives a constant room above and below", () => {
    expect(extent([0, 10], [37, 37], 300)).toMatchObject({ min: 36, max: 38 });
  });

  it("ignores missing values, and is nothing when all are missing", () => {
    expect(extent([0, 5, 10], [4, Number.NaN, 6], 300)).toMatchObject({ min: 4, max: 6 });
    expect(extent([0, 10], [Number.NaN, Number.NaN], 300)).toBeNull();
  });

  it("is nothing before there are two samples at different times", () => {
    expect(extent([3], [1], 300)).toBeNull();
    expect(extent([3, 3], [1, 2], 300)).toBeNull();
  });
});
