import { describe, expect, it } from "vitest";
import { Playhead } from "./Playhead.ts";

/** Plays batches of 32 ms of real time at a frame every 16 ms and returns where the pen stood at each frame. */
function draw(speed: number, frameCount: number): number[] {
  const playhead = new Playhead();
  return Array.from({ length: frameCount }, (_, frame) => {
    const newest_s = (Math.floor(frame / 2) * 32 * speed) / 1000;
    return playhead.advance(frame * 16, newest_s, speed);
  });
}

describe("Playhead", () => {
  it.each([1, 10, 60])("moves evenly between batches at %i×", (speed) => {
    const settled = draw(speed, 200).slice(100);
    const steps = settled.slice(1).map((time_s, i) => time_s - (settled[i] as number));
    const even_s = 0.016 * speed;
    for (const step_s of steps) expect(Math.abs(step_s - even_s)).toBeLessThan(even_s * 0.1);
  });

  it("stays a little behind the newest sample and never ahead of it", () => {
    const lags_s = draw(1, 200).map((time_s, frame) => (Math.floor(frame / 2) * 32) / 1000 - time_s);
    expect(Math.min(...lags_s)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...lags_s.slice(100))).toBeLessThan(0.12);
  });

  it("jumps with the case when it is set back or was not looked at for a while", () => {
    const playhead = new Playhead();
    playhead.advance(0, 100, 1);
    expect(playhead.advance(16, 3, 1)).toBeCloseTo(3, 6);
    expect(playhead.advance(32, 50, 1)).toBeCloseTo(49.92, 6);
  });

  it("shows all that there is while the case stands still", () => {
    const playhead = new Playhead();
    playhead.advance(0, 10, 1);
    expect(playhead.showAll(16, 10)).toBe(10);
  });
});
