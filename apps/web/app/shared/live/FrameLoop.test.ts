import { describe, expect, it } from "vitest";
import { FrameLoop } from "./FrameLoop.ts";

function stage() {
  let next: (() => void) | null = null;
  let now_ms = 0;
  const loop = new FrameLoop({
    request: (callback) => {
      next = callback;
      return 1;
    },
    cancel: () => {
      next = null;
    },
    now_ms: () => (now_ms += 5),
  });
  return { loop, isRunning: () => next !== null, frame: () => next?.() };
}

describe("the page's one animation-frame loop", () => {
  it("paints everything first and times it afterwards", () => {
    const { loop, frame } = stage();
    const order: string[] = [];
    loop.afterPaint((now_ms) => order.push(`after at ${now_ms}`));
    loop.paint((now_ms) => order.push(`tile at ${now_ms}`));
    loop.paint((now_ms) => order.push(`wave at ${now_ms}`));
    frame();
    expect(order).toEqual(["tile at 5", "wave at 5", "after at 10"]);
  });

  it("runs only while there is something to paint", () => {
    const { loop, isRunning } = stage();
    expect(isRunning()).toBe(false);
    const leaveFirst = loop.paint(() => {});
    const leaveSecond = loop.paint(() => {});
    leaveFirst();
    expect(isRunning()).toBe(true);
    leaveSecond();
    expect(isRunning()).toBe(false);
  });
});
