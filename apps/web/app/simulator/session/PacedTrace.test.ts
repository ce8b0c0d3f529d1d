import { expect, it } from "vitest";
import { PacedTrace } from "./PacedTrace.ts";

it("shows the samples up to the pen, and the rest when the pen gets there", () => {
  let pen_s = 0.02;
  const trace = new PacedTrace(8, () => pen_s);
  for (const time_s of [0.01, 0.02, 0.03, 0.04]) trace.push(time_s, time_s * 100);
  const time_s = new Float64Array(8);
  const value = new Float64Array(8);
  expect(trace.copyInto(time_s, value)).toBe(2);
  expect([...value.subarray(0, 2)]).toEqual([1, 2]);
  pen_s = 1;
  expect(trace.copyInto(time_s, value)).toBe(4);
  trace.clear();
  expect(trace.copyInto(time_s, value)).toBe(0);
});
