import { describe, expect, it } from "vitest";
import { chartColumns } from "./chartColumns.ts";

const point = (wall_ms: number, mean: number) => ({ wall_ms, count: 2, min: mean - 1, max: mean + 1, mean });
const same = (value: number): number => value;

describe("a trend as a chart's columns", () => {
  it("is a line of means with lowest and highest beside it", () => {
    const trend = { from_ms: 0, to_ms: 30_000, gaps: [], points: [point(5000, 38), point(15_000, 40)] };
    expect(chartColumns(trend, 3, 15_000, same)).toEqual({
      time_s: [5, 15],
      mean: [38, 40],
      min: [37, 39],
      max: [39, 41],
    });
  });

  it("breaks where nothing came for longer than the device's quiet limit", () => {
    const trend = { from_ms: 0, to_ms: 100_000, gaps: [], points: [point(0, 38), point(16_000, 40)] };
    expect(chartColumns(trend, 100, 15_000, same).mean).toEqual([38, null, 40]);
    expect(chartColumns(trend, 100, 20_000, same).mean).toEqual([38, 40]);
  });

  it("does not break between the wide buckets of a long case", () => {
    const trend = { from_ms: 0, to_ms: 36_000_000, gaps: [], points: [point(0, 38), point(36_000, 40)] };
    expect(chartColumns(trend, 1000, 15_000, same).mean).toEqual([38, 40]);
  });

  it("breaks at a stated gap, however short", () => {
    const gaps = [{ from_ms: 2000, to_ms: 4000, reason: "bridgeDown" }];
    const trend = { from_ms: 0, to_ms: 60_000, gaps, points: [point(1000, 38), point(6000, 40)] };
    expect(chartColumns(trend, 10, 15_000, same).time_s).toEqual([1, 3.5, 6]);
  });

  it("converts what it draws", () => {
    const trend = { from_ms: 0, to_ms: 1000, gaps: [], points: [point(0, 40)] };
    expect(chartColumns(trend, 1, 1, (value) => value / 10)).toMatchObject({
      mean: [4],
      min: [3.9],
      max: [4.1],
    });
  });
});
