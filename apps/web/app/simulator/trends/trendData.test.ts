import { SIGNALS } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { TrendHistory } from "../session/TrendHistory.ts";
import { spanAround } from "./spanAround.ts";
import { trendData } from "./trendData.ts";
import { FIRST_SHOWN, TREND_GROUPS } from "./trendGroups.ts";

function history(): TrendHistory {
  const trends = new TrendHistory();
  trends.begin(["blood.venous.so2"]);
  for (let time_s = 0; time_s <= 1200; time_s += 300) {
    trends.push(Float64Array.of(time_s, time_s === 600 ? Number.NaN : 75));
  }
  return trends;
}

describe("trendData", () => {
  it("gives the whole case, with a gap where there was no number", () => {
    expect(trendData(history(), ["blood.venous.so2"], null)).toEqual([
      [0, 300, 600, 900, 1200],
      [75, 75, null, 75, 75],
    ]);
  });

  it("gives the last ten minutes", () => {
    expect(trendData(history(), ["blood.venous.so2"], 600)[0]).toEqual([600, 900, 1200]);
  });

  it("gives empty columns for a case that has just begun", () => {
    expect(trendData(new TrendHistory(), ["blood.venous.so2"], 600)).toEqual([[], []]);
  });
});

describe("spanAround", () => {
  it("does not blow noise up to a course", () => expect(spanAround(36.9, 37.1, 4)).toEqual([35, 39]));
  it("leaves a margin around a course", () => expect(spanAround(0, 100, 20)).toEqual([-10, 110]));
  it("has a scale for a chart without values", () => expect(spanAround(null, null, 20)).toEqual([0, 20]));
});

it.each(TREND_GROUPS)(
  "the group $id draws signals of one unit, each in a color of its own",
  ({ signals }) => {
    expect(new Set(signals.map(([signal]) => SIGNALS[signal].unit)).size).toBe(1);
    expect(new Set(signals.map(([, color]) => color)).size).toBe(signals.length);
  },
);

it("opens with groups that exist", () => {
  for (const id of FIRST_SHOWN) expect(TREND_GROUPS.map((group) => group.id)).toContain(id);
});
