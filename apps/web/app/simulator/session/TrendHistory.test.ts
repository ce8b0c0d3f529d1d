import { describe, expect, it } from "vitest";
import { TrendHistory } from "./TrendHistory.ts";

function history(): TrendHistory {
  const trends = new TrendHistory();
  trends.begin(["pump.arterial.flow", "blood.venous.so2"]);
  for (const time_s of [0, 5, 10]) trends.push(Float64Array.of(time_s, 4.5 + time_s, Number.NaN));
  return trends;
}

describe("TrendHistory", () => {
  it("keeps a column per signal", () => {
    const trends = history();
    expect(trends.times_s()).toEqual([0, 5, 10]);
    expect(trends.values("pump.arterial.flow")).toEqual([4.5, 9.5, 14.5]);
    expect(trends.values("blood.venous.so2")).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect(trends.values("gas.fio2")).toEqual([]);
  });

  it("forgets what came after the moment that the case returned to", () => {
    const trends = history();
    const before = trends.version;
    trends.cutAfter(7);
    expect(trends.times_s()).toEqual([0, 5]);
    expect(trends.values("pump.arterial.flow")).toHaveLength(2);
    expect(trends.version).toBeGreaterThan(before);
  });
});
