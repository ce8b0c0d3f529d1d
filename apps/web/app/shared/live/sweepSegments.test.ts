import { describe, expect, it } from "vitest";
import { sweepSegments } from "./sweepSegments.ts";

function segments(times: readonly number[], values: readonly number[], window_s: number) {
  return sweepSegments(Float64Array.from(times), Float64Array.from(values), times.length, window_s);
}

describe("the lines of a sweep", () => {
  it("is one line while the pen does not reach the edge", () => {
    expect(segments([0, 1, 2, 3], [1, 2, 3, 4], 10)).toEqual([{ from: 0, to: 4 }]);
  });

  it("is cut where the pen jumps back to the left edge", () => {
    expect(segments([8, 9, 10, 11], [1, 1, 1, 1], 10)).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 4 },
    ]);
  });

  it("leaves out what the erase bar has passed", () => {
    expect(segments([0, 1, 2, 8, 9, 10.5], [1, 1, 1, 1, 1, 1], 10)).toEqual([{ from: 1, to: 5 }]);
  });

  it("is cut where a value is missing", () => {
    expect(segments([0, 1, 2, 3, 4], [1, 1, Number.NaN, 1, 1], 10)).toEqual([
      { from: 0, to: 2 },
      { from: 3, to: 5 },
    ]);
  });

  it("draws nothing of nothing", () => {
    expect(segments([], [], 10)).toEqual([]);
  });

  it("refuses a window without length", () => {
    expect(() => segments([0], [1], 0)).toThrow("must be above 0 s, found 0");
  });
});
