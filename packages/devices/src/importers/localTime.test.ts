import { expect, it } from "vitest";
import { localTime } from "./localTime.ts";

const at = (year: string, month: string, day: string, hour = "9", minute = "05"): string | undefined =>
  localTime({ year, month, day, hour, minute });

it("writes a day and a time of day without a zone", () => {
  expect(at("2026", "4", "7")).toBe("2026-04-07T09:05");
  expect(
    localTime({
      year: "2026",
      month: "04",
      day: "07",
      hour: "23",
      minute: "59",
      second: "59",
      fraction: "553",
    }),
  ).toBe("2026-04-07T23:59:59.553");
});

it("knows the days of every month, and leap years", () => {
  expect(at("2028", "2", "29")).toBe("2028-02-29T09:05");
  for (const [year, month, day] of [
    ["2026", "2", "29"],
    ["2100", "2", "29"],
    ["2026", "4", "31"],
    ["2026", "0", "1"],
    ["2026", "13", "1"],
    ["2026", "1", "0"],
  ] as const) {
    expect(at(year, month, day)).toBeUndefined();
  }
  expect(at("2000", "2", "29")).toBeDefined();
});

it("knows no 24th hour and no 60th minute", () => {
  expect(at("2026", "1", "1", "24")).toBeUndefined();
  expect(at("2026", "1", "1", "9", "60")).toBeUndefined();
});
