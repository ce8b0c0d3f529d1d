import { describe, expect, it } from "vitest";
import { RingTrace } from "./RingTrace.ts";

function contents(trace: RingTrace, room: number): (readonly [number, number])[] {
  const time_s = new Float64Array(room);
  const value = new Float64Array(room);
  const count = trace.copyInto(time_s, value);
  return Array.from({ length: count }, (_, i) => [time_s[i] as number, value[i] as number] as const);
}

describe("a trace of the newest samples", () => {
  it("keeps the newest samples, oldest first, when more came than it holds", () => {
    const trace = new RingTrace(3);
    for (let i = 1; i <= 5; i++) trace.push(i, i * 10);
    expect(contents(trace, 8)).toEqual([
      [3, 30],
      [4, 40],
      [5, 50],
    ]);
  });

  it("gives the newest when less room is offered than it holds", () => {
    const trace = new RingTrace(4);
    for (let i = 1; i <= 4; i++) trace.push(i, i);
    expect(contents(trace, 2)).toEqual([
      [3, 3],
      [4, 4],
    ]);
  });

  it("starts again when the clock behind it was set back", () => {
    const trace = new RingTrace(4);
    trace.push(100, 1);
    trace.push(40, 2);
    expect(contents(trace, 4)).toEqual([[40, 2]]);
  });

  it("counts every sample ever taken, also those it no longer holds", () => {
    const trace = new RingTrace(2);
    for (let i = 0; i < 7; i++) trace.push(i, i);
    expect([trace.count, trace.pushCount, trace.newestTime_s]).toEqual([2, 7, 6]);
  });

  it.each([0, -1, 2.5])("refuses a capacity of %s", (capacity) => {
    expect(() => new RingTrace(capacity)).toThrow(/at least 1, found/);
  });
});
