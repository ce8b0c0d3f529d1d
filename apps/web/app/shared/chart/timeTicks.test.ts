import { describe, expect, it } from "vitest";
import { timeTicks } from "./timeTicks.ts";

const at = (hour: number, minute: number = 0, day: number = 2): number =>
  Date.UTC(2026, 1, day, hour, minute) / 1000;

describe("the times of an axis", () => {
  it("names the day once, under the first tick", () => {
    expect(timeTicks([at(10), at(11), at(12)], "UTC", "en")).toEqual([
      "10:00\nFeb 2, 2026",
      "11:00",
      "12:00",
    ]);
  });

  it("names a new day where it begins", () => {
    expect(timeTicks([at(23), at(0, 0, 3)], "UTC", "es")).toEqual(["23:00\n2 feb 2026", "00:00\n3 feb 2026"]);
  });

  it("shows seconds where ticks are closer than a minute", () => {
    expect(timeTicks([at(10), at(10) + 30], "UTC", "en")).toEqual(["10:00:00\nFeb 2, 2026", "10:00:30"]);
  });

  it("shows only days where ticks are a day apart", () => {
    expect(timeTicks([at(0), at(0, 0, 3)], "UTC", "en")).toEqual(["Feb 2, 2026", "Feb 3, 2026"]);
  });

  it("names one instant exactly", () => {
    expect(timeTicks([at(10, 3) + 35], "UTC", "en", true)).toEqual(["10:03:35\nFeb 2, 2026"]);
  });
});
