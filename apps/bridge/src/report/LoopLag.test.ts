import { expect, it } from "vitest";
import { LoopLag } from "./LoopLag.ts";

/** Turns of the loop as Node's histogram would hold them, in ms. */
function lagOf(): { readonly lag: LoopLag; readonly turn: (...times_ms: number[]) => void } {
  let times: number[] = [];
  const lag = new LoopLag({
    enable: () => true,
    disable: () => true,
    reset: () => void (times = []),
    percentile: (share) =>
      (times.toSorted((a, b) => a - b)[Math.ceil((share / 100) * times.length) - 1] ?? 0) * 1e6,
    get max() {
      return Math.max(0, ...times) * 1e6;
    },
    get count() {
      return times.length;
    },
  });
  return { lag, turn: (...more) => void times.push(...more) };
}

it("tells by how much the turns were longer than the timer's 10 ms", () => {
  const { lag, turn } = lagOf();
  expect(lag.seen(0)).toEqual({ p50_ms: 0, p99_ms: 0, max_ms: 0 });
  turn(...Array.from({ length: 98 }, () => 10.5), 14, 160);
  expect(lag.seen(500)).toEqual({ p50_ms: 0.5, p99_ms: 4, max_ms: 150 });
  turn(9);
  expect(lag.seen(1000).p50_ms).toBe(0.5);
});

it("shows a loop that was held up for one window at least, and forgets it after two", () => {
  const { lag, turn } = lagOf();
  turn(160);
  expect(lag.seen(10_001).max_ms).toBe(150);
  turn(10);
  expect(lag.seen(15_000).max_ms).toBe(150);
  expect(lag.seen(20_002).max_ms).toBe(150);
  turn(10);
  expect(lag.seen(20_500).max_ms).toBe(0);
});
