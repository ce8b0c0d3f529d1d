import { expect, it } from "vitest";
import { HostClock } from "./HostClock.ts";
import type { ClockStep } from "./HostClock.ts";

function clockAt(wall_ms: number): {
  readonly set: (wall_ms: number, mono_ms: number) => void;
  clock: HostClock;
  steps: ClockStep[];
} {
  const source = { wall: wall_ms, mono: 0 };
  const steps: ClockStep[] = [];
  const clock = new HostClock((step) => steps.push(step), {
    wall_ms: () => source.wall,
    mono_ms: () => source.mono,
  });
  return { set: (wall, mono) => Object.assign(source, { wall, mono }), clock, steps };
}

it("begins a new epoch when the wall clock is set two hours back, and names the moment in both frames", () => {
  const { set, clock, steps } = clockAt(10_000_000);
  set(10_001_000, 1000);
  expect(clock.now().epoch).toBe(0);
  set(10_001_010 - 7_200_000, 1010);
  expect(clock.now()).toEqual({ hostWall_ms: 2_801_010, hostMono_ms: 1010, epoch: 1 });
  expect(steps).toEqual([
    { hostWall_ms: 2_801_010, hostMono_ms: 1010, epoch: 1, expectedWall_ms: 10_001_010 },
  ]);
});

it("does not take a minute in which the process stood still between the two readings for a step", () => {
  const readings = [0, 1000, 61_000, 61_000, 61_000];
  const steps: ClockStep[] = [];
  const clock = new HostClock((step) => steps.push(step), {
    // The process stops after the second reading of the monotonic clock, and goes on a minute later.
    mono_ms: () => readings.shift() ?? 61_000,
    wall_ms: () => 5_000_000 + (readings[0] ?? 61_000),
  });
  expect(clock.now()).toEqual({ hostWall_ms: 5_061_000, hostMono_ms: 61_000, epoch: 0 });
  expect(steps).toEqual([]);
});

it("takes a clock that is slewed by 499 ms at a time for the same epoch, however far it drifts", () => {
  const { set, clock, steps } = clockAt(0);
  for (let i = 1; i <= 20; i++) {
    set(i * 1000 + i * 499, i * 1000);
    expect(clock.now().epoch).toBe(0);
  }
  expect(steps).toEqual([]);
});
