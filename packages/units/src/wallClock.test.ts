import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_MS, wallClockMs, wallClockOf } from "./wallClock.ts";

const midnight = (year: number, month: number, day: number): number | undefined =>
  wallClockMs({ year, month, day, hour: 0, minute: 0, second: 0, millisecond: 0 });

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

describe("wallClockMs", () => {
  // Well-known instants of Unix time.
  it.each([
    [1970, 1, 1, 0, 0, 0, 0],
    [2001, 9, 9, 1, 46, 40, 1_000_000_000_000],
    [2009, 2, 13, 23, 31, 30, 1_234_567_890_000],
    [2038, 1, 19, 3, 14, 7, 2_147_483_647_000],
    [1901, 12, 13, 20, 45, 52, -2_147_483_648_000],
    [1969, 12, 31, 23, 59, 59, -1000],
  ])("puts %i-%i-%i %i:%i:%i at %i ms", (year, month, day, hour, minute, second, expected_ms) => {
    const clock = { year, month, day, hour, minute, second, millisecond: 0 };
    expect(wallClockMs(clock)).toBe(expected_ms);
    expect(wallClockOf(expected_ms)).toEqual(clock);
  });

  it("counts 400 years day by day, with their leap years, and back", () => {
    let expected_ms = midnight(1900, 1, 1) as number;
    for (let year = 1900; year < 2300; year++) {
      const isLeap = (year % 4 === 0 && year % 100 !== 0) || year === 2000;
      MONTH_DAYS.forEach((days, i) => {
        for (let day = 1; day <= days + (isLeap && i === 1 ? 1 : 0); day++) {
          if (midnight(year, i + 1, day) !== expected_ms) throw new Error(`${year}-${i + 1}-${day}`);
          const { year: y, month, day: d } = wallClockOf(expected_ms);
          if (y !== year || month !== i + 1 || d !== day) throw new Error(`back: ${year}-${i + 1}-${day}`);
          expected_ms += DAY_MS;
        }
      });
    }
    expect(expected_ms - (midnight(1900, 1, 1) as number)).toBe(146_097 * DAY_MS);
  });

  it("knows the leap days of 2000 and 2024, and that 1900, 2026 and 2100 have none", () => {
    expect(midnight(2000, 2, 29)).toBeDefined();
    expect(midnight(2024, 2, 29)).toBeDefined();
    for (const year of [1900, 2026, 2100]) expect(midnight(year, 2, 29)).toBeUndefined();
  });

  it.each([
    ["month", 0],
    ["month", 13],
    ["day", 0],
    ["day", 32],
    ["hour", 24],
    ["minute", 60],
    ["second", 60],
    ["millisecond", 1000],
    ["hour", -1],
  ])("gives nothing for %s %i", (field, value) => {
    const noon = { year: 2026, month: 1, day: 2, hour: 12, minute: 0, second: 0, millisecond: 0 };
    expect(wallClockMs(noon)).toBeDefined();
    expect(wallClockMs({ ...noon, [field]: value })).toBeUndefined();
  });

  it("is the inverse of wallClockOf for any millisecond from year 0 to 9999", () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 }), (wall_ms) => {
        expect(wallClockMs(wallClockOf(wall_ms))).toBe(wall_ms);
      }),
    );
  });
});
