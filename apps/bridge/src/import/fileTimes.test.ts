import { describe, expect, it } from "vitest";
import { fileTimes, rowTime_ms, staleAfter_ms } from "./fileTimes.ts";
import { utcOffsetOption } from "./utcOffset.ts";

describe("the time of a row", () => {
  it.each([
    ["2026-01-31T15:33", Date.UTC(2026, 0, 31, 15, 33)],
    ["2026-01-31T15:33:56", Date.UTC(2026, 0, 31, 15, 33, 56)],
    ["2026-01-31T15:33:56.553", Date.UTC(2026, 0, 31, 15, 33, 56, 553)],
    ["2026-01-31T15:33:56.5", Date.UTC(2026, 0, 31, 15, 33, 56, 500)],
  ])("%s is as if the clock showed UTC", (time, wall_ms) => {
    expect(rowTime_ms(time)).toBe(wall_ms);
  });

  it.each(["", "31.1.2026", "2026-02-30T10:00"])("is refused when it is %j", (time) => {
    expect(() => rowTime_ms(time)).toThrow(RangeError);
  });
});

describe("the times of lines", () => {
  it("stand for lines without one by those before, or by the first behind", () => {
    expect(fileTimes([undefined, 1000, undefined, 3000]).map(({ hostWall_ms }) => hostWall_ms)).toEqual([
      1000, 1000, 1000, 3000,
    ]);
  });

  it("never run back as time since the first line, though the clock may", () => {
    expect(fileTimes([10_000, 20_000, 5000, 6000])).toEqual([
      { hostWall_ms: 10_000, hostMono_ms: 0, epoch: 0 },
      { hostWall_ms: 20_000, hostMono_ms: 10_000, epoch: 0 },
      { hostWall_ms: 5000, hostMono_ms: 10_000, epoch: 1 },
      { hostWall_ms: 6000, hostMono_ms: 11_000, epoch: 1 },
    ]);
  });

  it.each([
    [[0, 5000, 10_000, 15_000], 15_000],
    [[0, 100, 200], 1000],
    [[0, 7_200_000], 3_600_000],
    [[0], 3_600_000],
  ])("%j make a value stale after %i ms", (walls_ms, stale_ms) => {
    expect(staleAfter_ms(walls_ms)).toBe(stale_ms);
  });
});

describe("how far a clock was ahead of UTC", () => {
  it.each([
    ["+02:00", 7_200_000],
    ["-05:30", -19_800_000],
    ["Z", 0],
  ])("is read from %s", (text, ahead_ms) => {
    expect(utcOffsetOption(text).ahead_ms).toBe(ahead_ms);
  });

  it.each(["2", "+2:00", "+15:00", "+02:60", "Europe/Madrid"])("is not guessed from %s", (text) => {
    expect(() => utcOffsetOption(text)).toThrow(/--utc-offset must be such as \+02:00/);
  });
});
