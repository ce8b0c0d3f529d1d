import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RecordedLine } from "./RecordingReader.ts";
import { timeLines } from "./timeLines.ts";
import type { LineTiming } from "./timeLines.ts";
import { DAY_MS } from "@openperfusion/units";

/** A line whose only byte, if it is not "-", says which of the clock's times it tells. */
function lines(hostTimes_ms: readonly (number | undefined)[]): readonly RecordedLine[] {
  return hostTimes_ms.map((hostWall_ms, i) => ({ seq: i, bytes: Uint8Array.of(i), hostWall_ms }));
}

const without = (count: number): readonly RecordedLine[] =>
  lines(Array.from({ length: count }, () => undefined));
const clock = (...times_s: readonly (number | undefined)[]): LineTiming => ({
  deviceTime_s: (line) => times_s[line[0] as number],
  period_s: 6,
});
const silent = clock();
const h = (hour: number, minute = 0, second = 0): number => (hour * 60 + minute) * 60 + second;

describe("timeLines", () => {
  it("uses the host's time where the log has it, whatever the device's clock says", () => {
    const timed = timeLines(lines([1000, 7000, 13_010]), clock(h(10), h(11), h(12)));
    expect(
      timed.map(({ hostWall_ms, elapsed_ms, timeSource }) => [hostWall_ms, elapsed_ms, timeSource]),
    ).toEqual([
      [1000, 0, "prefix"],
      [7000, 6000, "prefix"],
      [13_010, 12_010, "prefix"],
    ]);
  });

  it("gives a line without prefix the time of the line before, and the first lines that of the first prefix", () => {
    const timed = timeLines(lines([undefined, 5000, undefined, 11_000]), silent);
    expect(timed.map(({ hostWall_ms, timeSource }) => [hostWall_ms, timeSource])).toEqual([
      [5000, "carried"],
      [5000, "prefix"],
      [5000, "carried"],
      [11_000, "prefix"],
    ]);
  });

  it("shows a host clock that stepped back as recorded, while recording time stands still", () => {
    const timed = timeLines(lines([10_000, 16_000, 4000, 10_000]), silent);
    expect(timed.map((line) => line.hostWall_ms)).toEqual([10_000, 16_000, 4000, 10_000]);
    expect(timed.map((line) => line.elapsed_ms)).toEqual([0, 6000, 6000, 12_000]);
  });

  it("follows the device's own clock where there is no host time", () => {
    const timed = timeLines(without(3), clock(undefined, h(10, 22, 39), h(10, 22, 45)));
    expect(timed.map(({ hostWall_ms, timeSource }) => [hostWall_ms / 1000, timeSource])).toEqual([
      [h(10, 22, 39), "carried"],
      [h(10, 22, 39), "deviceClock"],
      [h(10, 22, 45), "deviceClock"],
    ]);
  });

  it("follows the device's clock over midnight, twice", () => {
    const timed = timeLines(without(5), {
      ...clock(h(23, 59, 57), h(0, 0, 3), h(12), h(23, 59, 59), h(0)),
      firstDay_ms: 20_486 * DAY_MS,
    });
    expect(timed.map((line) => line.hostWall_ms / 1000 - 20_486 * 86_400)).toEqual([
      h(23, 59, 57),
      h(24, 0, 3),
      h(36),
      h(47, 59, 59),
      h(48),
    ]);
    expect(timed.at(-1)?.elapsed_ms).toBe((h(48) - h(23, 59, 57)) * 1000);
  });

  it("keeps a store line that shares its timer line's second at that second", () => {
    const timed = timeLines(without(3), clock(h(16, 25, 51), h(16, 25, 51), h(16, 25, 57)));
    expect(timed.map((line) => line.elapsed_ms)).toEqual([0, 0, 6000]);
  });

  it("takes a clock that is set back for that, not for midnight, and goes on one period later", () => {
    const timed = timeLines(without(4), clock(h(10), h(10, 0, 6), h(9), h(9, 0, 6)));
    expect(timed.map((line) => line.elapsed_ms / 1000)).toEqual([0, 6, 12, 18]);
  });

  it.each([
    [6, "set back", [0, 6]],
    [11, "set back", [0, 6]],
    [13, "past midnight", [0, h(11)]],
  ])("takes a clock that shows %i h less for %s", (hours, _, expected_s) => {
    const timed = timeLines(without(2), clock(h(20), h(20 - hours)));
    expect(timed.map((line) => line.elapsed_ms / 1000)).toEqual(expected_s);
  });

  it("spaces the lines by the device's period where nothing tells the time", () => {
    const timed = timeLines(without(3), { ...silent, period_s: 0.1 });
    expect(timed.map(({ elapsed_ms, timeSource }) => [elapsed_ms, timeSource])).toEqual([
      [0, "spaced"],
      [100, "spaced"],
      [200, "spaced"],
    ]);
  });

  it("refuses a period that is no time", () => {
    for (const period_s of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => timeLines([], { ...silent, period_s })).toThrow(/period_s/);
    }
    expect(timeLines([], silent)).toEqual([]);
  });

  it("never lets recording time run back, and keeps every line's bytes and place", () => {
    const time = fc.option(fc.integer({ min: 0, max: DAY_MS * 3 }), { nil: undefined });
    const secondOfDay = fc.option(fc.nat(86_399), { nil: undefined });
    fc.assert(
      fc.property(fc.array(time), fc.array(secondOfDay), (hostTimes_ms, clock_s) => {
        const recorded = lines(hostTimes_ms);
        const timed = timeLines(recorded, clock(...clock_s));
        expect(timed.map(({ seq, bytes }) => ({ seq, bytes }))).toEqual(
          recorded.map(({ seq, bytes }) => ({ seq, bytes })),
        );
        timed.forEach((line, i) => {
          expect(line.elapsed_ms).toBeGreaterThanOrEqual(
            i === 0 ? 0 : (timed[i - 1]?.elapsed_ms ?? Infinity),
          );
        });
      }),
    );
  });
});
