import { clockReading, clockText } from "@openperfusion/devices";
import type { ClockFormat, ClockReading } from "@openperfusion/devices";
import { expect, it } from "vitest";
import { DeviceClock } from "./DeviceClock.ts";
import type { ClockJump } from "./DeviceClock.ts";

const MIN = 60;
const HOUR = 3600;
const DATED = "YYYY-MM-DDTHH:MM:SS";
/** 2028-02-28T23:30:00, in a leap year. */
const START_S = 1_835_393_400;
const WALL_MS = START_S * 1000;

/** A clock that is heard at any part of its second, every `period_ms`; `at` says what it shows then, in seconds, and how late its frame comes. */
function heard(
  count: number,
  at: (i: number, mono_s: number) => { readonly shown_s: number; readonly late_ms?: number },
  { format = DATED, period_ms = 6100 }: { format?: ClockFormat; period_ms?: number } = {},
): { readonly clock: DeviceClock; readonly jumps: readonly ClockJump[] } {
  let clock = new DeviceClock();
  const jumps: ClockJump[] = [];
  for (let i = 0; i < count; i++) {
    // As after a crash: what a checkpoint holds is all there is.
    if (i % 7 === 3) clock = new DeviceClock(structuredClone(clock.state()));
    const mono_ms = i * period_ms;
    const { shown_s, late_ms = 0 } = at(i, mono_ms / 1000);
    const shown = clockText(shown_s, format);
    const hostMono_ms = mono_ms + late_ms;
    const time = { hostMono_ms, hostWall_ms: WALL_MS + hostMono_ms, epoch: 0 };
    const jump = clock.take(clockReading(shown, format) as ClockReading, shown, i, time);
    if (jump !== undefined) jumps.push(jump);
  }
  return { clock, jumps };
}

const ahead_s = (clock: DeviceClock): number =>
  Math.round((clock.ahead_ms((wall_ms) => wall_ms) ?? NaN) / 1000);

it.each([
  ["an hour on", HOUR],
  ["an hour back", -HOUR],
  ["22 minutes back", -22 * MIN],
  ["to 1970", -START_S],
  ["a day on, to 29 February", 24 * HOUR],
])("begins a new epoch when a clock is set %s, and tells both times", (_, jump_s) => {
  const { clock, jumps } = heard(20, (i, mono_s) => ({
    shown_s: START_S + Math.floor(mono_s) + (i < 10 ? 0 : jump_s),
  }));
  expect(jumps).toMatchObject([
    {
      epoch: 1,
      jump_ms: jump_s * 1000,
      expected_ms: (START_S + 61) * 1000,
      first: { seq: 10, shown: clockText(START_S + 61 + jump_s, DATED) },
    },
  ]);
  expect(ahead_s(clock)).toBe(jump_s);
});

it("sees a clock without a date go over midnight, and jump over it, for what they are", () => {
  const { clock, jumps } = heard(
    60,
    (i, mono_s) => ({ shown_s: START_S + 27 * MIN + Math.floor(mono_s) - (i < 50 ? 0 : HOUR) }),
    { format: "HH:MM:SS" },
  );
  expect(jumps).toMatchObject([{ epoch: 1, jump_ms: -HOUR * 1000, first: { shown: "23:02:05" } }]);
  expect(ahead_s(clock)).toBe(-33 * MIN);
});

it("takes no late frame, no burst of late frames and no clock of another speed for one that was set", () => {
  const late = (i: number): number => (i === 20 ? 9000 : i > 30 && i < 40 ? (40 - i) * 6100 : (i % 3) * 1000);
  expect(heard(60, (i, s) => ({ shown_s: START_S + Math.floor(s), late_ms: late(i) })).jumps).toEqual([]);
  for (const speed of [0, 0.5, 2, 10]) {
    const { jumps } = heard(60, (_, s) => ({ shown_s: START_S + Math.floor(s * speed) }));
    expect(jumps).toEqual([]);
  }
});

it("takes ten seconds of a quick device that a network held up, and gave away at once, for no jump", () => {
  const { jumps } = heard(
    600,
    (i, s) => ({ shown_s: START_S + Math.floor(s), late_ms: i > 300 && i < 400 ? (400 - i) * 100 : 0 }),
    { period_ms: 100 },
  );
  expect(jumps).toEqual([]);
});

it("tells how fast a clock drifts, once that can be told", () => {
  const fast = (count: number): DeviceClock =>
    heard(count, (_, s) => ({ shown_s: START_S + 1143 + Math.floor(s * (1 + 43e-6)) })).clock;
  expect(fast(50).drift_ppm).toBeNull();
  const clock = fast(6000);
  expect(clock.drift_ppm).toBeGreaterThan(33);
  expect(clock.drift_ppm).toBeLessThan(53);
  expect(ahead_s(clock)).toBe(1145);
});

it("follows a drift for days without taking it for a jump", () => {
  const { clock, jumps } = heard(60_000, (_, s) => ({ shown_s: START_S + Math.floor(s * (1 - 2e-4)) }));
  expect(jumps).toEqual([]);
  expect(clock.drift_ppm).toBeCloseTo(-200, 0);
});

it("knows no offset from one frame, which may have come late", () => {
  const after = (count: number): number | null =>
    heard(count, (_, s) => ({ shown_s: START_S + Math.floor(s) })).clock.ahead_ms((wall_ms) => wall_ms);
  expect([after(0), after(1)]).toEqual([null, null]);
  expect(after(2)).not.toBeNull();
});
